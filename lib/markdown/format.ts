import { signOf } from '../notation/signs';
import { fail, ok } from '../plan/types';
import { outline } from './blocks/outline';
import { piecesOf } from './canonical/in-order';
import { lineNumbers } from './document/lines';
import { normal } from './normal';
import { parse } from './parse';
import { print } from './print';
import { tableHead } from './write/tables';
import type { Chunk, Plan, Result } from '../plan/types';
import type { Piece } from './canonical/in-order';
import type { SpecDocument } from './document/document';

/** Parts that may keep their form for what stands around them: each costs some readings of the whole. */
const MAX_KEPT = 20;
const MAX_ROUNDS = 4;

/**
 * The same file with its plan in canonical form: the style of the guide's complete example. Both wordings of a chunk
 * and every word that has no place stay; the text around the plan keeps its bytes. Formatting twice is formatting
 * once, and the plan is the same: a part that would read differently in canonical form is left as it is written.
 * Refused where that is not enough, with the part's first line.
 */
export function format(document: SpecDocument, plan: Plan): Result<string> {
  const opened = parse(print(document, plan).text, document.reading);
  return opened.hasPlan ? settled(opened, MAX_ROUNDS) : ok(opened.text);
}

/** A part that was left as it is may have room for its canonical form once those around it have theirs. */
function settled(opened: SpecDocument, rounds: number): Result<string> {
  const once = rewritten(opened);
  if (!once.ok) return once;
  const { text, kept } = once.value;
  return kept === 0 || text === opened.text || rounds === 1
    ? ok(text)
    : settled(parse(text, opened.reading), rounds - 1);
}

function rewritten(opened: SpecDocument): Result<{ readonly text: string; readonly kept: number }> {
  const { text, plan: section } = opened.source;
  const pieces = piecesOf(opened, outline(text).blocksIn(section));
  const said = JSON.stringify(normal(opened.plan));
  const kept = new Set<Piece>();
  const reads = (whole: string) => JSON.stringify(normal(parse(whole, opened.reading).plan)) === said;
  const written = (count: number, form: Form) =>
    assembled(
      opened,
      pieces.map((piece, at) => piece[at < count && !kept.has(piece) ? 'canonical' : form]),
    );
  const isSame = (count: number, form: Form) => reads(written(count, form));
  // Words between items may stand so far to the right that an item moved to the left would take them in.
  const form = isSame(pieces.length, 'asWritten') || isSame(0, 'asWritten') ? 'asWritten' : 'untouched';
  // Even with no more than one blank line between them the parts are others.
  if (form === 'untouched' && !isSame(0, form)) return refused(opened, undefined);
  if (!isSame(pieces.length, form)) {
    const columns = [...new Set(opened.plan.phases.flatMap((phase) => phase.columns ?? []))];
    for (const piece of pieces)
      if (piece.isItem && !saysTheSame(piece.asWritten, piece.canonical, columns)) kept.add(piece);
  }
  const byThemselves = kept.size;
  while (!isSame(pieces.length, form)) {
    const culprit = firstThatDiffers(pieces, (count) => isSame(count, form));
    if (!culprit || kept.has(culprit) || kept.size === byThemselves + MAX_KEPT)
      return refused(opened, culprit);
    kept.add(culprit);
  }
  return ok({ text: written(pieces.length, form), kept: kept.size });
}

type Form = 'asWritten' | 'untouched';

/** The part with which the plan begins to read differently, the parts before it in canonical form, those behind not. */
function firstThatDiffers(pieces: readonly Piece[], isSame: (count: number) => boolean): Piece | undefined {
  let same = 0;
  let differs = pieces.length;
  while (differs - same > 1) {
    const middle = (same + differs) >> 1;
    if (isSame(middle)) same = middle;
    else differs = middle;
  }
  return pieces[differs - 1];
}

/**
 * The whole text, its plan's section put together anew, with one blank line between its parts. A file
 * that ends without a line ending, or with blank lines, still does.
 */
function assembled({ source }: SpecDocument, parts: readonly string[]): string {
  const { text, plan: section, eol, bom, addedEnd } = source;
  const body = parts
    .map(trimmed)
    .filter((part) => part !== '')
    .join('\n\n');
  const rest = text.slice(section.end);
  const whole = addedEnd ? text.slice(0, -eol.length) : text;
  const ends = rest.trim() === '';
  const written = `${body}${ends ? '' : '\n\n'}`.replace(/\n/g, eol);
  const tail = ends ? whole.slice(whole.trimEnd().length).replace(/^[ \t]+/, '') : whole.slice(section.end);
  return (bom ? '\uFEFF' : '') + text.slice(0, section.start) + written + tail;
}

/** A part without white space at its end, but for that of a bullet without words: it would be none. */
function trimmed(part: string): string {
  const words = part.trimEnd();
  return /(?:^|\n)[ \t]*[-*+]$/.test(words) && part[words.length] === ' ' ? `${words} ` : words;
}

function refused({ source }: SpecDocument, piece: Piece | undefined): Result<never> {
  const start = piece?.span.start ?? source.plan.start;
  const line = lineNumbers(source.text)(start);
  const words = piece?.asWritten.trim().split('\n')[0] ?? '';
  return fail(
    'cannot-format',
    `In canonical form this plan would read differently, from line ${line} on (“${words.slice(0, 60)}”). It is left as it is: write that part in another way, or use the smallest change, which is safe.`,
  );
}

/**
 * Whether two texts of an item say the same, each read alone in a phase with these columns. What it waits for and its
 * stream are left out: they hang on the rest of the plan. It costs two small readings, where that of a plan is large.
 */
function saysTheSame(one: string, other: string, columns: readonly string[]): boolean {
  return one === other || said(one, columns) === said(other, columns);
}

function said(item: string, columns: readonly string[]): string {
  const head = tableHead(['Chunk', ...columns], '\n');
  const { phases } = parse(`## Execution Plan\n\n### Phase 1\n\n${head}\n${item}`).plan;
  return JSON.stringify(phases.map(({ notes, chunks }) => [notes ?? null, chunks.map(own)]));
}

const own = ({ token, title, issue, note, outcome, skills, subtasks, extra, ...box }: Chunk): unknown => [
  [token ?? null, title, issue ?? null, note ?? null, signOf(box) ?? null],
  outcome ?? null,
  skills ?? null,
  subtasks,
  extra.map(({ label, value }) => [label, value]).sort(),
];
