import { lineEnd, lineStart, noteText } from '../document/lines';
import { reconcile } from './reconcile';
import type { PhaseSource, Source, Span } from '../document/source';

/** What changes in a phase's notes: text put in at a place, or a block that goes with the blank lines behind it. */
export interface NoteChange {
  readonly span: Span;
  readonly text: string;
}

/**
 * The blocks of a phase's notes that came or went, each where it stands: what stayed keeps its place among tables and
 * items, and what is new follows the block before it, or the heading. A box that got another sign stays where it is.
 */
export function noteChanges(
  source: Source,
  own: PhaseSource,
  now: string | undefined,
  then: string | undefined,
): readonly NoteChange[] {
  if (now === then) return [];
  const { text, eol } = source;
  const opened = own.notes.map((span) => noteText(text, span));
  const keysThen = numbered(opened.map(unsigned));
  const units = noteUnits(now ?? '', opened);
  const keys = numbered(units.map(unsigned));
  const { kept, first, behind } = reconcile(keysThen, keys);
  const written = (ids: readonly string[]) =>
    ids.map((key) => units[keys.indexOf(key)]?.replace(/\n/g, eol) ?? '');
  const put = (at: number, ids: readonly string[]): readonly NoteChange[] => {
    if (ids.length === 0) return [];
    const open = /^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(at));
    const body = written(ids)
      .map((block) => `${eol}${block}${eol}`)
      .join('');
    return [{ span: { start: at, end: at }, text: open ? body : body + eol }];
  };
  return [
    ...put(own.heading.end, first),
    ...own.notes.flatMap((span, at): readonly NoteChange[] => {
      const key = keysThen[at] ?? '';
      const lines = {
        start: lineStart(text, span.start),
        end: lineEnd(text, Math.max(span.start, span.end - 1)),
      };
      if (kept.has(key))
        return [
          ...signChange(text, span, units[keys.indexOf(key)] ?? ''),
          ...put(lines.end, behind.get(key) ?? []),
        ];
      const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(lines.end, own.contentEnd))?.[0].length ?? 0;
      return [{ span: { start: lines.start, end: lines.end + blank }, text: '' }];
    }),
  ];
}

const BOX = /^([-*+][ \t]+\[)([^\]]+)(?=\][ \t])/;

/** A block as it is known by: a box is the same, whatever its sign. */
const unsigned = (block: string): string => block.replace(BOX, '$1 ');

/** The sign in the box that a block opens with, where it is another now. */
function signChange(text: string, { start, end }: Span, now: string): readonly NoteChange[] {
  const [, lead = '', old] = BOX.exec(text.slice(start, end)) ?? [];
  const sign = BOX.exec(now)?.[2];
  if (old === undefined || sign === undefined || sign === old) return [];
  const at = start + lead.length;
  return [{ span: { start: at, end: at + old.length }, text: sign }];
}

/** Notes cut into blocks: those that were there as they were, which may hold blank lines, the rest at blank lines. */
function noteUnits(notes: string, opened: readonly string[]): readonly string[] {
  const known = opened.map(unsigned).sort((a, b) => b.length - a.length);
  const units: string[] = [];
  for (let rest = notes; rest !== '';) {
    const bare = unsigned(rest);
    const whole = known.find((block) => block !== '' && (bare === block || bare.startsWith(`${block}\n\n`)));
    const length = whole === undefined ? undefined : whole.length + rest.length - bare.length;
    const unit =
      length !== undefined ? rest.slice(0, length) : (/^[^]*?(?=\n\n|$(?![^]))/.exec(rest)?.[0] ?? rest);
    units.push(unit);
    rest = rest.slice(unit.length).replace(/^\n+/, '');
  }
  return units.filter((unit) => unit !== '');
}

/** Blocks as unique keys: two that say the same are told apart by their order. */
export function numbered(blocks: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const count = (seen.get(block) ?? 0) + 1;
    seen.set(block, count);
    return `${block}#${count}`;
  });
}
