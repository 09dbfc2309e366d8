import { lookup } from '../../plan/lookup';
import { lineEnd, lineStart, noteText } from '../document/lines';
import { reconcile } from './reconcile';
import type { PhaseSource, Source, Span } from '../document/source';
import type { PrintContext } from './held';

/** What changes in a phase's notes: text put in at a place, or a block that goes with the blank lines behind it. */
export interface NoteChange {
  readonly span: Span;
  readonly text: string;
}

/** The changes where notes stand, and the text of those that come from another section, for the end of this one. */
export interface NoteChanges {
  readonly inPlace: readonly NoteChange[];
  readonly behind: string;
}

/**
 * The blocks of a phase's notes that came or went, each where it stands: what stayed keeps its place among tables and
 * items, and what is new follows the block before it, or the heading. A box that got another sign stays where it is.
 * What a phase took over from another, and has last, stands behind all else, as it was written there.
 */
export function noteChanges(context: PrintContext, own: PhaseSource, now: string | undefined): NoteChanges {
  const { source, opened: plan } = context;
  if (now === lookup(plan).phases.get(own.id)?.phase.notes) return { inPlace: [], behind: '' };
  const { text, eol } = source;
  const opened = own.notes.map((span) => noteText(text, span));
  const keysThen = numbered(opened.map(unsigned));
  const others = leftNotes(context, own);
  const units = noteUnits(now ?? '', [...opened, ...others.map(({ words }) => words)]);
  const keys = numbered(units.map(unsigned));
  const { kept, first, behind } = reconcile(keysThen, keys);
  const lastKept = keys.findLastIndex((key) => kept.has(key));
  const taken = units.flatMap((unit, at) => {
    const found = at > lastKept && others.find(({ words }) => words === unit);
    return found ? [{ ...found, key: keys[at] }] : [];
  });
  const stays = (key: string) => !taken.some((note) => note.key === key);
  const written = (ids: readonly string[]) =>
    ids.map((key) => units[keys.indexOf(key)]?.replace(/\n/g, eol) ?? '');
  const put = (at: number, came: readonly string[]): readonly NoteChange[] => {
    const ids = came.filter(stays);
    if (ids.length === 0) return [];
    const open = /^[ \t]*(?:\r\n|\n|\r|$)/.test(text.slice(at));
    const body = written(ids)
      .map((block) => `${eol}${block}${eol}`)
      .join('');
    return [{ span: { start: at, end: at }, text: open ? body : body + eol }];
  };
  const inPlace = [
    ...put(own.heading.end, first),
    ...own.notes.flatMap((span, at): readonly NoteChange[] => {
      const key = keysThen[at] ?? '';
      const lines = wholeLines(text, span);
      if (kept.has(key))
        return [
          ...signChange(text, span, units[keys.indexOf(key)] ?? ''),
          ...put(lines.end, behind.get(key) ?? []),
        ];
      const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(lines.end, own.contentEnd))?.[0].length ?? 0;
      return [{ span: { start: lines.start, end: lines.end + blank }, text: '' }];
    }),
  ];
  return {
    inPlace,
    behind: verbatim(
      source,
      taken.map(({ span }) => span),
    ),
  };
}

const wholeLines = (text: string, { start, end }: Span): Span => ({
  start: lineStart(text, start),
  end: lineEnd(text, Math.max(start, end - 1)),
});

/** The notes that stood in other phases and do no more. */
function leftNotes(
  { source: { text, phases }, plan }: PrintContext,
  own: PhaseSource,
): readonly { readonly span: Span; readonly words: string }[] {
  return phases.flatMap(({ id, notes }) => {
    const now = lookup(plan).phases.get(id)?.phase.notes ?? '';
    if (id === own.id) return [];
    return notes
      .map((span) => ({ span, words: noteText(text, span) }))
      .filter(({ words }) => words !== '' && !now.includes(words));
  });
}

/** Blocks as they stand, with the blank lines between those that follow each other. */
function verbatim({ text, eol }: Source, spans: readonly Span[]): string {
  let before: Span | undefined;
  return spans
    .map((span) => {
      const own = wholeLines(text, span);
      const gap = before && before.end <= own.start ? text.slice(before.end, own.start) : '';
      const near = before !== undefined && before.end <= own.start && gap.trim() === '';
      before = own;
      return (near ? gap : eol) + text.slice(own.start, own.end);
    })
    .join('');
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
