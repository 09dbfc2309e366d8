import { blocks } from './blocks';
import { overLimit } from './limits';
import { sections } from './sections';
import type { Block } from './blocks';
import type { Span } from './source';

/** A heading of the whole text, wherever it stands. */
export interface Heading {
  readonly span: Span;
  readonly depth: number;
  readonly text: string;
}

/** The text cut into sections, its headings, and its blocks on demand. */
export interface Outline {
  readonly headings: readonly Heading[];
  /** Blocks that begin in a span of the text, in order, with offsets in the text. */
  readonly blocksIn: (span: Span) => readonly Block[];
}

/** A section that may hold headings the line scan left alone: indented, underlined, or behind uncertain lines. */
const HIDDEN_HEADING = /(?:^|[\r\n]) {0,3}(?:#{1,6}(?:[ \t\r\n]|$)|(?:=+|-+)[ \t]*(?:[\r\n]|$))/;

/** Beyond this length only certain headings are looked for, in one linear pass. */
export const SEARCHED = 1_000_000;

export function outline(text: string): Outline {
  const cut = sections(text);
  const read = (start: number, end: number): readonly Block[] =>
    overLimit(text, { start, end })
      ? [{ type: 'other', span: { start, end } }]
      : blocks(text.slice(start, end)).map((block) => shift(block, start));
  const small = text.length <= SEARCHED;
  const headings = cut.flatMap(({ start, end, heading }): readonly Heading[] => {
    const lineLength = heading ? text.slice(start, end).search(/[\r\n]/) : 0;
    const line = lineLength < 0 ? end - start : lineLength;
    const own = heading ? [{ span: { start, end: start + line }, ...heading }] : [];
    if (!small || !HIDDEN_HEADING.test(text.slice(start + line, end))) return own;
    return read(start, end).flatMap((block) =>
      block.type === 'heading'
        ? [{ span: block.span, depth: block.depth, text: text.slice(block.content.start, block.content.end) }]
        : [],
    );
  });
  return {
    headings,
    blocksIn: (span) =>
      cut
        .filter(({ start, end }) => end > span.start && start < span.end)
        .flatMap(({ start, end }) => read(start, end))
        .filter((block) => block.span.start >= span.start && block.span.start < span.end),
  };
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
