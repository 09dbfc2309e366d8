import fc from 'fast-check';
import type { Side } from '../../merge/referee';

/** A change that somebody makes to a spec in a text editor: numbers that pick it, its place and its words. */
export type HandEdit = readonly [kind: number, at: number, other: number];

/** Small ones often, so that two sides meet in the same thing. */
const pick = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 0xffff }));
export const handEdits: fc.Arbitrary<readonly HandEdit[]> = fc.array(
  fc.tuple(fc.nat({ max: 0xffff }), pick, pick),
  {
    minLength: 1,
    maxLength: 3,
  },
);

/** Changes the lines of a text; undefined where they hold nothing to do it to. */
type Editor = (
  lines: readonly string[],
  at: number,
  other: number,
  word: string,
) => readonly string[] | undefined;

const HEADING = /^#+[ \t]+Phase[ \t]+\d+/;
const ITEM = /^[ \t]*[-*+][ \t]+(?:\[[^\]]\][ \t]+)?(?:\*\*|(?=[A-Z]))(?!\*)/;
const STEP = /^(?: {2,}|\t)[ \t]*(?:[-*+]|\d\.)[ \t]+\S/;
const ROW = /^[ \t]*\|.*[\p{L}\p{N}].*\|[ \t]*$/u;
const FIELD = /^[ \t]*\W*(?:Skills?|Depends On|Stream|Outcome|Note|Owner|Est\.|Status)\W*:/i;
const MEMBERS = /^[ \t]*(?:\*\*)?(?:Skills|Depends On):/;

/** Lines of words that no structure hangs on: notes, quotes, loose lines. */
const isProse = (line: string): boolean =>
  /[\p{L}\p{N}]/u.test(line) &&
  !FIELD.test(line) &&
  !/^[ \t]*(?:#|\||[-*+][ \t]|\d+\.|```|~~~|<|-{3}|\*{3}|={3}|\+{3})/.test(line);

/** The index of one of the lines that a test lets through. */
function one(
  lines: readonly string[],
  at: number,
  is: (line: string, index: number) => boolean,
): number | undefined {
  const found = lines.flatMap((line, index) => (is(line, index) ? [index] : []));
  return found[at % Math.max(1, found.length)];
}

const replaced = (lines: readonly string[], at: number, ...now: readonly string[]): readonly string[] =>
  lines.toSpliced(at, 1, ...now);

/** One of the words of a line exchanged, or one put in behind it; marks and spaces stay. */
function reworded(line: string, from: RegExp, other: number, word: string): string {
  const start = from.exec(line)?.[0].length ?? 0;
  const words = [...line.slice(start).matchAll(/\p{L}{2,}/gu)];
  const found = words[other % Math.max(1, words.length)];
  if (!found) return line;
  const first = start + found.index;
  const end = first + found[0].length;
  return (
    line.slice(0, other % 3 === 0 ? end : first) + (other % 3 === 0 ? ` ${word}` : word) + line.slice(end)
  );
}

/** A line of one kind with other words. */
const reword =
  (is: (line: string) => boolean, from = /^\W*/u): Editor =>
  (lines, at, other, word) => {
    const index = one(lines, at, is);
    return index === undefined
      ? undefined
      : replaced(lines, index, reworded(lines[index] ?? '', from, other, word));
  };

/** Where a block that begins at a line ends: before the next line that is set in no further and is not blank. */
function endOf(lines: readonly string[], start: number): number {
  const depth = indent(lines[start] ?? '');
  let end = start + 1;
  while (end < lines.length && (lines[end]?.trim() === '' || indent(lines[end] ?? '') > depth)) end++;
  while (end > start + 1 && lines[end - 1]?.trim() === '') end--;
  return end;
}
const indent = (line: string): number => /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
const isItem = (line: string): boolean => ITEM.test(line) && indent(line) === 0;

/** Each kind of change, and whether it adds or takes away a phase, chunk or row. */
const EDITORS: readonly (readonly [Editor, shapes?: true])[] = [
  // a heading, a title, a title in the table, a sub-task, prose: other words
  [reword((line) => HEADING.test(line), /^#+[ \t]+Phase[ \t]+\d+/)],
  [reword(isItem, ITEM)],
  [reword((line) => ROW.test(line), /^[ \t|*]*/)],
  [reword((line) => STEP.test(line))],
  [reword(isProse)],
  [reword((line) => /^[ \t]*(?:\*\*)?Outcome:/.test(line), /^.*?Outcome:/)],
  // a sentence behind prose, a line, a paragraph, a quote
  [
    (lines, at, _other, word) => {
      const index = one(lines, at, isProse);
      return index === undefined ? undefined : replaced(lines, index, `${lines[index] ?? ''} And ${word}.`);
    },
  ],
  [
    (lines, at, other, word) => {
      const index = one(lines, at, isProse);
      const line = index === undefined ? '' : (lines[index] ?? '');
      const own = `${/^[ \t>]*/.exec(line)?.[0] ?? ''}Also ${word}.`;
      return index === undefined
        ? undefined
        : replaced(lines, index, line, ...(other % 2 === 0 ? [] : ['']), own);
    },
  ],
  // a line taken out: a sub-task, prose
  [
    (lines, at) => {
      const index = one(lines, at, (line) => STEP.test(line) || isProse(line));
      return index === undefined ? undefined : replaced(lines, index);
    },
  ],
  // a sub-task put in
  [
    (lines, at, other, word) => {
      const index = one(lines, at, (line) => STEP.test(line));
      if (index === undefined) return undefined;
      const line = lines[index] ?? '';
      const fresh = `${/^[ \t]*(?:[-*+]|\d\.)[ \t]+/.exec(line)?.[0] ?? ''}Do ${word}`;
      return replaced(lines, index, ...(other % 2 === 0 ? [fresh, line] : [line, fresh]));
    },
  ],
  // a quote put below a title
  [
    (lines, at, _other, word) => {
      const index = one(lines, at, isItem);
      return index === undefined
        ? undefined
        : replaced(lines, index, lines[index] ?? '', '', `  > Mind ${word}.`, '');
    },
  ],
  // a member of a set put in, or taken out
  [
    (lines, at, other, word) => {
      const index = one(lines, at, (line) => MEMBERS.test(line));
      if (index === undefined) return undefined;
      const line = lines[index] ?? '';
      const [, head = '', list = '', tail = ''] =
        /^(.*?:(?:\*\*)?[ \t]*)(.*?)([ \t]*·.*|[ \t]*)$/.exec(line) ?? [];
      const members = list.split(',').map((own) => own.trim());
      if (/^\W*$|none/.test(list)) return replaced(lines, index, `${head}${word}${tail}`);
      const now =
        other % 2 === 0
          ? [
              ...members.slice(0, at % (members.length + 1)),
              word,
              ...members.slice(at % (members.length + 1)),
            ]
          : members.toSpliced(at % members.length, 1);
      return replaced(lines, index, `${head}${now.join(', ') || '—'}${tail}`);
    },
  ],
  // a member of a cell put in, or taken out
  [
    (lines, at, other, word) => {
      const index = one(lines, at, (line) => ROW.test(line) && /[^|,\\]+, [^|,\\]+/.test(line));
      if (index === undefined) return undefined;
      const line = lines[index] ?? '';
      const now =
        other % 2 === 0
          ? line.replace(/([^|,]+), /, (own) => `${own}${word}, `)
          : line.replace(/[^|,]+, /, ' ');
      return replaced(lines, index, now);
    },
  ],
  // a block taken out
  [
    (lines, at) => {
      const index = one(lines, at, (line) => /^[ \t]+(?:>|```|\|)/.test(line));
      return index === undefined ? undefined : lines.toSpliced(index, endOf(lines, index) - index);
    },
  ],
  // a phase taken out
  [
    (lines, at) => {
      const index = one(lines, at, (line) => HEADING.test(line));
      if (index === undefined) return undefined;
      const next = lines.findIndex((line, own) => own > index && /^#{1,3}[ \t]/.test(line));
      return next < 0 ? undefined : lines.toSpliced(index, next - index);
    },
    true,
  ],
  // a box ticked or unticked
  [
    (lines, at) => {
      const index = one(lines, at, (line) => /^[ \t]*[-*+] \[[ x]\]/.test(line));
      const line = index === undefined ? '' : (lines[index] ?? '');
      return index === undefined
        ? undefined
        : replaced(lines, index, line.replace(/\[[ x]\]/, line.includes('[ ]') ? '[x]' : '[ ]'));
    },
  ],
  // a chunk put before or behind another
  [
    (lines, at, other, word) => {
      const index = one(lines, at, isItem);
      if (index === undefined) return undefined;
      const end = endOf(lines, index);
      const fresh = `- [ ] **New ${word}**`;
      return other % 2 === 0
        ? lines.toSpliced(index, 0, fresh, '')
        : lines.toSpliced(end, 0, '', fresh, '', `  Outcome: Then ${word}2 works.`);
    },
    true,
  ],
  // an item taken out
  [
    (lines, at) => {
      const index = one(lines, at, isItem);
      return index === undefined ? undefined : lines.toSpliced(index, endOf(lines, index) - index + 1);
    },
    true,
  ],
  // two items change places
  [
    (lines, at) => {
      const first = one(lines, at, isItem);
      if (first === undefined) return undefined;
      const middle = endOf(lines, first);
      const second = lines.findIndex((line, index) => index >= middle && line.trim() !== '');
      if (second < 0 || !isItem(lines[second] ?? '')) return undefined;
      const end = endOf(lines, second);
      return [
        ...lines.slice(0, first),
        ...lines.slice(second, end),
        ...lines.slice(middle, second),
        ...lines.slice(first, middle),
        ...lines.slice(end),
      ];
    },
  ],
  // a phase put before another
  [
    (lines, at, _other, word) => {
      const index = one(lines, at, (line) => HEADING.test(line));
      if (index === undefined) return undefined;
      const signs = /^#+/.exec(lines[index] ?? '')?.[0] ?? '###';
      return lines.toSpliced(index, 0, `${signs} Phase 7: Stage ${word}`, '', `- [ ] **Begin ${word}3**`, '');
    },
    true,
  ],
];

/** A text after some edits, and whether they leave as many phases, chunks and rows; each brings words that nobody else has. */
export function handEdited(
  text: string,
  edits: readonly HandEdit[],
  side: Side,
): { readonly text: string; readonly keepsShape: boolean } {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  let lines: readonly string[] = text.split(/\r\n|\n|\r/);
  let keepsShape = true;
  edits.forEach(([kind, at, other], nth) => {
    const [edit, shapes] = EDITORS[kind % EDITORS.length] ?? [];
    const now = edit?.(lines, at, other, `${side === 'mine' ? 'mein' : 'dein'}${'abc'.charAt(nth)}wort`);
    if (!now) return;
    lines = now;
    if (shapes) keepsShape = false;
  });
  return { text: lines.join(eol), keepsShape };
}
