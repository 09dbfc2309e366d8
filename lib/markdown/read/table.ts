import { columnKey } from '../../notation/columns';
import { trim } from '../../notation/span';
import { lineEnd, lineStart } from '../document/lines';
import type { Block } from '../blocks/blocks';
import type { RowSource, Span, TableSource } from '../document/source';

type TableBlock = Extract<Block, { type: 'table' }>;
type RowId = TableSource['order'][number];

/** A table's lines and cells. `order` is filled in by who knows what its rows are. */
export interface TableReading {
  readonly table: TableSource;
  readonly rows: readonly Omit<RowSource, 'table' | 'terms'>[];
}

export function readTable(text: string, block: TableBlock): TableReading {
  const [header, ...rest] = block.rows;
  const line = (span: Span): Span => ({ start: lineStart(text, span.start), end: lineEnd(text, span.end) });
  const headerLine = line(header?.span ?? block.span);
  const delimiterEnd = lineEnd(text, headerLine.end);
  const rules = ruleSpans(text, { start: headerLine.end, end: delimiterEnd });
  const cells = header?.cells ?? [];
  const rows = rest.map((row) => ({ line: line(row.span), cells: row.cells }));
  // Cells of one width by chance are not aligned: somewhere in the table white space was put in to make them so.
  const padded = [{ cells }, ...rows].some((row) =>
    row.cells.some(({ start, end }) => / {2}$/.test(text.slice(start, end))),
  );
  const widths = cells.map(({ start, end }, at) => {
    if (!padded) return undefined;
    const width = end - start;
    const agree = rows.every(({ cells: own }) => !own[at] || own[at].end - own[at].start === width);
    return agree && rows.length > 0 ? width : undefined;
  });
  return {
    table: {
      span: { start: headerLine.start, end: rows.at(-1)?.line.end ?? delimiterEnd },
      columns: cells.map((cell) => cellText(text, cell)),
      head: cells.map((header, at) => ({
        header,
        rule: rules[at] ?? { start: delimiterEnd, end: delimiterEnd },
      })),
      rows: { start: delimiterEnd, end: rows.at(-1)?.line.end ?? delimiterEnd },
      order: [],
      widths,
      indent: text.slice(headerLine.start, header?.span.start ?? headerLine.start),
    },
    rows,
  };
}

/** The cells of the delimiter row, which the parser keeps to itself: what stands between its pipes. */
function ruleSpans(text: string, { start, end }: Span): readonly Span[] {
  const found = [...text.slice(start, end).matchAll(/[ \t]*:?-+:?[ \t]*/g)];
  return found.map(({ index, 0: rule }) => ({ start: start + index, end: start + index + rule.length }));
}

/** A cell's value: white space aside, an escaped pipe is a pipe, and what a short row lacks is empty. Undefined: no such column. */
export function cell(
  text: string,
  columns: readonly string[],
  cells: readonly Span[],
  key: string,
): string | undefined {
  const at = columns.findIndex((header) => columnKey(header) === key);
  const span = cells[at];
  return span ? cellText(text, span) : at < 0 ? undefined : '';
}

export const cellText = (text: string, { start, end }: Span): string => {
  const inner = trim(text, start, end);
  return text.slice(inner.start, inner.end).replace(/\\\|/g, '|');
};

export const withOrder = (table: TableSource, order: readonly RowId[]): TableSource => ({ ...table, order });
