import { lines } from '../document/lines';
import { frontMatterEnd, lineScan } from './line-scan';
import type { Span } from '../document/source';

/** A stretch of text that begins at a heading (or at the start), up to the next heading found. */
export interface Section {
  readonly start: number;
  readonly end: number;
  /** Undefined for what stands before the first heading. */
  readonly heading?: { readonly depth: number; readonly text: string };
  /** What it is cut into, without a gap: whole blocks of the top level, or items of its lists. */
  readonly pieces: readonly Span[];
}

/** Characters of one-line items that stay together: a piece for each would cost more than it saves. */
const LINES_TOGETHER = 1_000;

/**
 * Cuts a text at its headings, and these sections at their blocks and bullets, in one pass over its lines, without a
 * markdown parser: linear, whatever the text. It cuts only where that is certain; what is not stays inside a piece,
 * where the parser finds it. So the pieces read one by one give the blocks of the whole, but that a list is several
 * lists of an item each. Ordered lists are left whole.
 */
export function sections(text: string): readonly Section[] {
  const all = lines(text);
  const lineAt = (at: number) => text.slice(all[at]?.start, all[at]?.content);
  const found: Section[] = [];
  let start = 0;
  let heading: Section['heading'];
  let pieces: Span[] = [];
  let piece = 0;
  const cut = (at: number) => {
    if (at > piece) pieces.push({ start: piece, end: at });
    piece = at;
  };
  const close = (at: number) => {
    cut(at);
    if (at > start) found.push({ start, end: at, ...(heading && { heading }), pieces });
    start = at;
    pieces = [];
  };
  const scan = lineScan();
  for (let at = frontMatterEnd(all.length, lineAt); at < all.length; at++) {
    const begin = all[at]?.start ?? 0;
    const kind = scan(lineAt(at));
    if (kind === 'unsure') break;
    if (kind === 'heading') {
      close(begin);
      heading = headingOf(lineAt(at));
    } else if (kind === 'block' || kind === 'bullet') cut(begin);
    else if (kind === 'next bullet' && begin - piece >= LINES_TOGETHER) cut(begin);
  }
  close(text.length);
  return found;
}

/** `## Words ##`; by hand, since a pattern would take the square of a line's length where that is full of spaces. */
function headingOf(line: string): NonNullable<Section['heading']> {
  const depth = /^#+/.exec(line)?.[0].length ?? 1;
  const words = line.slice(depth).trim();
  let end = words.length;
  while (words[end - 1] === '#') end--;
  const closed = end === 0 || words[end - 1] === ' ' || words[end - 1] === '\t';
  return { depth, text: closed ? words.slice(0, end).trimEnd() : words };
}
