import { readPiece } from './pieces';
import { sections } from './sections';
import type { Span } from '../document/source';
import type { Block } from './blocks';
import type { Excess } from './limits';
import type { PieceReading } from './pieces';

/** A heading of the whole text, wherever it stands. */
export interface Heading {
  readonly span: Span;
  readonly depth: number;
  readonly text: string;
}

/** The headings of a text, and its blocks on demand. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Blocks that begin in a span of the text, in order, with offsets in the text. */
  readonly blocksIn: (span: Span) => readonly Block[];
  /** What of a span is over a limit and was not read: the first of it, and where its piece begins. */
  readonly excessIn: (span: Span) => { readonly excess: Excess; readonly start: number } | undefined;
}

/** A piece that may hold headings the line scan left alone: indented, underlined, or behind uncertain lines. */
const HIDDEN_HEADING = /(?:^|[\r\n]) {0,3}(?:#{1,6}(?:[ \t\r\n]|$)|(?:=+|-+)[ \t]*(?:[\r\n]|$))/;

/** Beyond this length only certain headings are looked for, in one linear pass. */
export const SEARCHED = 1_000_000;

export function outline(text: string): Outline {
  const cut = sections(text);
  const pieces = cut.flatMap((section) => section.pieces);
  const moved = new Map<Span, readonly Block[]>();
  const read = (piece: Span): PieceReading => readPiece(text.slice(piece.start, piece.end));
  const blocksOf = (piece: Span): readonly Block[] => {
    const known = moved.get(piece) ?? read(piece).blocks.map((block) => shift(block, piece.start));
    moved.set(piece, known);
    return known;
  };
  const touching = ({ start, end }: Span): readonly Span[] =>
    pieces.slice(firstEndingBehind(pieces, start), firstStartingAt(pieces, end));

  const small = text.length <= SEARCHED;
  const hidden = (piece: Span, from: number): readonly Heading[] | undefined =>
    small && HIDDEN_HEADING.test(text.slice(from, piece.end)) && !read(piece).excess
      ? blocksOf(piece).flatMap((block) =>
          block.type === 'heading'
            ? [
                {
                  span: block.span,
                  depth: block.depth,
                  text: text.slice(block.content.start, block.content.end),
                },
              ]
            : [],
        )
      : undefined;
  const headings = cut.flatMap((section) =>
    section.pieces.flatMap((piece, at): readonly Heading[] => {
      if (!section.heading || at > 0) return hidden(piece, piece.start) ?? [];
      const length = text.slice(piece.start, piece.end).search(/[\r\n]/);
      const end = length < 0 ? piece.end : piece.start + length;
      return hidden(piece, end) ?? [{ span: { start: piece.start, end }, ...section.heading }];
    }),
  );
  return {
    headings,
    blocksIn: (span) =>
      touching(span)
        .flatMap(blocksOf)
        .filter((block) => block.span.start >= span.start && block.span.start < span.end),
    excessIn: (span) => {
      for (const piece of touching(span)) {
        const { excess } = read(piece);
        if (excess) return { excess, start: piece.start };
      }
      return undefined;
    },
  };
}

const firstEndingBehind = (pieces: readonly Span[], offset: number): number =>
  firstIndex(pieces, ({ end }) => end > offset);
const firstStartingAt = (pieces: readonly Span[], offset: number): number =>
  firstIndex(pieces, ({ start }) => start >= offset);

/** Index of the first of a sequence that satisfies what all behind it satisfy too. */
function firstIndex<T>(sequence: readonly T[], satisfies: (of: T) => boolean): number {
  let low = 0;
  let high = sequence.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (satisfies(sequence[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function shift(block: Block, by: number): Block {
  const span = move(block.span, by);
  switch (block.type) {
    case 'heading':
      return { ...block, span, content: move(block.content, by) };
    case 'table':
      return {
        ...block,
        span,
        rows: block.rows.map((row) => ({
          span: move(row.span, by),
          cells: row.cells.map((cell) => move(cell, by)),
        })),
      };
    case 'list':
      return {
        ...block,
        span,
        items: block.items.map((item) => ({
          span: move(item.span, by),
          blocks: item.blocks.map((inner) => shift(inner, by)),
        })),
      };
    default:
      return { ...block, span };
  }
}
