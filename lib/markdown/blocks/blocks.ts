import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { lineStart } from '../document/lines';
import type { ListItem as MdastItem, Nodes, RootContent } from 'mdast';
import type { Processor } from 'unified';
import type { Span } from '../../notation/span';

/** A top-level block of a text, or of a list item. Offsets count in the text given. */
export type Block =
  | { readonly type: 'heading'; readonly span: Span; readonly depth: number; readonly content: Span }
  | { readonly type: 'table'; readonly span: Span; readonly rows: readonly TableRow[] }
  | {
      readonly type: 'list';
      readonly span: Span;
      readonly ordered: boolean;
      readonly items: readonly ListItem[];
    }
  | { readonly type: 'paragraph'; readonly span: Span }
  | { readonly type: 'code'; readonly span: Span; readonly value: string }
  | { readonly type: 'other'; readonly span: Span };

/** A line of a table, header first; a cell is what stands between its pipes, white space included. */
export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Span[];
}

/** A bullet: from its marker to the end of its last line. */
export interface ListItem {
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/**
 * Only tables and footnotes are blocks among what GitHub adds; and what stands inside a line is never asked for: it is
 * kept as written. Left out, it costs no time, and a text full of brackets or stars costs as much as any other.
 */
function blocksAlone(this: Processor): void {
  const data = this.data();
  const syntax = [gfmTable(), gfmFootnote(), { disable: { null: [...INLINE] } }];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...syntax];
  const tree = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), ...tree];
}
const INLINE = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
];

/** The one place that knows a markdown parser, and the authority on what is a block. */
const processor = unified().use(remarkParse).use(blocksAlone).use(remarkFrontmatter);

/** The blocks of a text, which is read whole. Never throws; what the parser cannot read is one block of its own. */
export function parseBlocks(text: string): readonly Block[] {
  try {
    // A byte-order mark inside a text is a sign like any other; the parser would leave it out, and count on without it.
    return processor.parse(text.replace(/^\uFEFF/, '\u2060')).children.map((node) => block(node, text));
  } catch {
    // Deep nesting can exhaust the parser's stack: the text stays as it is, and says nothing.
    return [{ type: 'other', span: { start: 0, end: text.length } }];
  }
}

function block(node: RootContent, text: string): Block {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading':
      return { type: 'heading', span, depth: node.depth, content: contentOf(node.children, span) };
    case 'table':
      return {
        type: 'table',
        span,
        rows: node.children.map((row) => ({
          span: spanOf(row),
          cells: row.children.map((cell) => cellSpan(cell, text)),
        })),
      };
    case 'list':
      return {
        type: 'list',
        span,
        ordered: node.ordered ?? false,
        items: node.children.map((item, at, all) => listItem(item, text, all[at + 1])),
      };
    case 'code':
      return { type: 'code', span, value: node.value };
    case 'paragraph':
      return { type: 'paragraph', span };
    default:
      return { type: 'other', span };
  }
}

const listItem = (item: MdastItem, text: string, next: MdastItem | undefined): ListItem => {
  const { start, end } = spanOf(item);
  // The parser lets an item that ends in an unclosed fence or comment reach into the line of the next.
  const span = { start, end: next ? Math.min(end, lineStart(text, spanOf(next).start)) : end };
  return { span, blocks: item.children.map((child) => block(child, text)) };
};

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function contentOf(children: readonly Nodes[], span: Span): Span {
  const [first] = children;
  const last = children.at(-1);
  return first && last
    ? { start: spanOf(first).start, end: spanOf(last).end }
    : { start: span.end, end: span.end };
}

/** The parser's cell takes in the pipe before it, and for the last of a line the pipe and white space behind it. */
function cellSpan(cell: Nodes, text: string): Span {
  const { start, end } = spanOf(cell);
  const from = text[start] === '|' ? start + 1 : start;
  const inner = text.slice(from, end).trimEnd();
  const closed = inner.endsWith('|') && (/\\*(?=\|$)/.exec(inner)?.[0].length ?? 0) % 2 === 0;
  return { start: from, end: closed ? from + inner.length - 1 : end };
}
