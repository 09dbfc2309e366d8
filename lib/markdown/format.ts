import { normal } from '../plan/normal';
import { fail, ok } from '../plan/types';
import { canonicalPieces } from './canonical-pieces';
import { lineNumbers } from './lines';
import { outline } from './outline';
import { parse } from './parse';
import { print } from './print';
import type { Plan, Result } from '../plan/types';
import type { Piece } from './canonical-pieces';
import type { SpecDocument } from './document';

/** Parts that may keep their form: each costs some readings of the whole. */
const MAX_KEPT = 20;

/**
 * The same file with its plan in canonical form: the style of the guide's complete example. Both wordings of a chunk
 * and every word that has no place stay; the text around the plan keeps its bytes. Formatting twice is formatting
 * once, and the plan is the same: a part that would read differently in canonical form is left as it is written.
 * Refused where that is not enough, with the part's first line.
 */
export function format(document: SpecDocument, plan: Plan): Result<string> {
  const printed = print(document, plan).text;
  const opened = parse(printed);
  if (!opened.hasPlan) return ok(printed);
  const { text, plan: section } = opened.source;
  const pieces = outline(text)
    .blocksIn(section)
    .flatMap((block) => canonicalPieces(opened, block));
  const said = JSON.stringify(normal(opened.plan));
  const asWritten = new Set<Piece>();
  const upTo = (count: number) =>
    assembled(
      opened,
      pieces.map((piece, at) => (at < count && !asWritten.has(piece) ? piece.canonical : piece.asWritten)),
    );
  const isSame = (count: number) => JSON.stringify(normal(parse(upTo(count)).plan)) === said;
  while (!isSame(pieces.length)) {
    const culprit = asWritten.size < MAX_KEPT && isSame(0) ? firstThatDiffers(pieces, isSame) : pieces[0];
    if (!culprit || asWritten.has(culprit) || culprit.canonical === culprit.asWritten)
      return refused(opened, culprit);
    asWritten.add(culprit);
  }
  return ok(upTo(pieces.length));
}

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

/** The whole text, its plan's section put together anew with one blank line between its parts. */
function assembled({ source }: SpecDocument, parts: readonly string[]): string {
  const { text, plan: section, eol, bom } = source;
  const body = parts
    .map((part) => part.replace(/\s+$/, ''))
    .filter((part) => part !== '')
    .join('\n\n');
  const rest = text.slice(section.end);
  const ends = rest.trim() === '';
  const written = `${body}\n${ends ? '' : '\n'}`.replace(/\n/g, eol);
  return (bom ? '\uFEFF' : '') + text.slice(0, section.start) + written + (ends ? '' : rest);
}

function refused({ source }: SpecDocument, piece: Piece | undefined): Result<never> {
  const start = piece?.span.start ?? source.plan.start;
  const line = lineNumbers(source.text)(start);
  const words = piece?.asWritten.trim().split('\n')[0] ?? '';
  return fail(
    'cannot-format',
    `In canonical form this plan would read differently, from line ${line} on (“${words.slice(0, 60)}”). It is left as it is; put a blank line around what stands there, or use the smallest change, which is safe.`,
  );
}
