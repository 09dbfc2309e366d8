import type { Manner } from './manner';

/** A table as LF lines, in a document's manner. Cells come as they are meant; their pipes are escaped. */
export function writeTable(
  { table, trailing }: Manner,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const escaped = [columns, ...rows].map((cells) => cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')));
  const widths = columns.map((_, at) => Math.max(3, ...escaped.map((cells) => (cells[at] ?? '').length)));
  const laid = (cells: readonly string[]) =>
    cells.map((cell, at) =>
      table === 'padded' ? cell.padEnd(24) : table === 'aligned' ? cell.padEnd(widths[at] ?? 0) : cell,
    );
  const line = (cells: readonly string[]) => {
    if (table === 'open') return laid(cells).join(' | ');
    return table === 'tight' ? `|${cells.join('|')}|` : `| ${laid(cells).join(' | ')} |`;
  };
  const [head = [], ...rest] = escaped;
  const delimiter =
    table === 'aligned'
      ? line(widths.map((width) => `:${'-'.repeat(width - 1)}`))
      : `|${columns.map(() => '---').join('|')}|`;
  const body = rest.map((cells, at) => {
    if (table === 'short rows' && at % 2 === 0) return line(cells.slice(0, Math.max(1, cells.length - 1)));
    return line(table === 'long rows' && at % 2 === 0 ? [...cells, 'too', 'many'] : cells);
  });
  return [line(head), delimiter, ...body].map((own) => own + trailing).join('\n');
}
