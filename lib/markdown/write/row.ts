import { columnAt, columnKey, columnName } from '../../notation/columns';
import { trim } from '../../notation/span';
import { NONE } from '../../notation/values';
import { streamName } from '../../plan/lookup';
import { escapeStart } from '../blocks/escape';
import { cellText } from '../read/table';
import { joinsBold, titlePatches } from './head';
import { openedChunk } from './held';
import { cellValue, patched } from './patch';
import { writeTitle } from './title';
import type { EntityId, Plan, Row } from '../../plan/types';
import type { RowSource, Source, Span, TableSource } from '../document/source';
import type { Held, PrintContext } from './held';
import type { Patch } from './patch';
import type { Statements } from './terms';

/** What each column of a row should say, and what it said when opened; equal: its bytes stay. */
export interface CellFact {
  readonly now: string;
  readonly then: string | undefined;
  /** The new value patched into the old one's own words, escapes included. */
  readonly patched?: ((old: string) => string) | undefined;
  /** Whether the cell's own words still mean it; without this they do as long as the fact is the same. */
  readonly holds?: ((old: string) => boolean) | undefined;
}

/** A row's line: its own with what changed patched in, or laid out anew for a table it did not stand in. */
export function printRow(
  source: Source,
  id: EntityId,
  columns: readonly string[],
  table: TableSource | undefined,
  fact: (column: string) => CellFact,
): string {
  const row = source.rows.get(id);
  if (row && sameColumns(row.table.columns, columns) && row.table.indent === (table?.indent ?? ''))
    return patchRow(source, row, fact);
  const cells = columns.map((column) => {
    const { now, then, patched: inPlace, holds } = fact(column);
    const own = row && cellOf(source, row, column);
    const same = own !== undefined && now === then && holds?.(own) !== false;
    const value = own === undefined ? cellValue(now) : same ? own : (inPlace?.(own) ?? cellValue(now));
    return ` ${value} `.padEnd((table && widthOf(table, column)) ?? 0);
  });
  return `${table?.indent ?? ''}|${cells.join('|')}|${source.eol}`;
}

function patchRow(source: Source, row: RowSource, fact: (column: string) => CellFact): string {
  const { columns, widths } = row.table;
  const patches: Patch[] = [];
  const missing: string[] = [];
  columns.forEach((column, at) => {
    const { now, then, patched: inPlace, holds } = fact(column);
    const span = row.cells[at];
    const old = span && source.text.slice(span.start, span.end);
    if (!span || old === undefined) missing.push(now === (then ?? '') || now === NONE ? '' : cellValue(now));
    else if (now !== then || holds?.(old.trim()) === false) {
      const value = old.trim() === '' ? cellValue(now) : (inPlace?.(old.trim()) ?? cellValue(now));
      // A row that opens without a pipe gets one where its first words would open something else.
      const open = at === 0 && source.text[span.start - 1] !== '|' && escapeStart(value) !== value;
      patches.push({ span, text: (open ? '| ' : '') + fitted(old, value, widths[at]) });
    }
  });
  const last = missing.findLastIndex((value) => value !== '');
  if (last >= 0) {
    const { end } = trim(source.text, row.line.start, row.line.end);
    const closed = source.text[end - 1] === '|' && source.text[end - 2] !== '\\';
    const added = missing.slice(0, last + 1).map((value) => `${value === '' ? ' ' : ` ${value} `}|`);
    patches.push({ span: { start: end, end }, text: (closed ? '' : ' |') + added.join('') });
  }
  return patches.length > 0
    ? patched(source.text, row.line, patches)
    : source.text.slice(row.line.start, row.line.end);
}

/** The new value in the old cell's white space; an aligned column keeps its width while its padding lasts. */
function fitted(old: string, value: string, width: number | undefined): string {
  const lead = /^\s*/.exec(old)?.[0] ?? '';
  const trail = old.trim() === '' ? (lead === '' ? '' : ' ') : (/\s*$/.exec(old)?.[0] ?? '');
  const begin = (old.trim() === '' ? lead.slice(0, 1) : lead) + value;
  if (width === undefined)
    return begin + (old.trim() === '' ? trail : trail.slice(0, Math.max(1, trail.length)));
  return begin + ' '.repeat(Math.max(Math.min(1, trail.length), width - begin.length));
}

/** The raw width of the column of that name, where its lines agree on one. */
function widthOf({ columns, widths }: TableSource, column: string): number | undefined {
  return widths[columnAt(columns, column)];
}

function cellOf(source: Source, row: RowSource, column: string): string | undefined {
  const span: Span | undefined = row.cells[columnAt(row.table.columns, column)];
  if (!span) return undefined;
  const { start, end } = trim(source.text, span.start, span.end);
  return source.text.slice(start, end);
}

export const sameColumns = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, at) => columnName(header) === columnName(b[at] ?? ''));

/** A chunk's row as facts by column. */
export function chunkCells(
  context: PrintContext,
  held: Held,
  terms: Statements['row'] | undefined,
): (column: string) => CellFact {
  const source = context.source.rows.get(held.chunk.id);
  const then = openedChunk(context, held)?.row;
  const now = held.chunk.row;
  return (column) => {
    const key = columnKey(column);
    if (key === 'chunk' && now && then)
      return {
        now: writeTitle(now, now.title),
        then: writeTitle(then, then.title),
        patched: source?.title && ((old) => patchTitle(context, source, old, now, then)),
      };
    if (key !== 'depends on')
      return {
        now: (now && rowValue(context.plan, now, column)) ?? NONE,
        then: then && (rowValue(context.opened, then, column) ?? NONE),
      };
    const name = columnName(column);
    const at = source?.table.columns.findIndex((header) => columnName(header) === name) ?? -1;
    const span = source?.cells[at];
    const old = span && cellText(context.source.text, span);
    const cells = held.columns?.filter((header) => columnKey(header) === key).map(columnName) ?? [];
    const words = terms?.[cells.indexOf(name)];
    // No words stay as they are, however none was said.
    return { now: words?.replace(/\\\|/g, '|') ?? old ?? NONE, then: old };
  };
}

/** A title's parts, each in its place: bold around it and what else the cell says stay. */
function patchTitle({ source }: PrintContext, row: RowSource, old: string, now: Row, then: Row): string {
  const { title } = row;
  if (!title || joinsBold(source.text, title.title, now.title)) return cellValue(writeTitle(now, now.title));
  const at = row.cells.find(({ start, end }) => start <= title.title.start && title.title.end <= end);
  const span = at && trim(source.text, at.start, at.end);
  if (!span) return old;
  const escaped = (parts: Row): Row => ({
    ...parts,
    title: cellValue(parts.title),
    ...(parts.note !== undefined && { note: cellValue(parts.note) }),
  });
  const behind =
    title.title.end + (/^[*_]*/.exec(source.text.slice(title.title.end, span.end))?.[0].length ?? 0);
  return patched(source.text, span, titlePatches(source.text, title, escaped(now), escaped(then), behind));
}

function rowValue(plan: Plan, row: Row, column: string): string | undefined {
  const key = columnKey(column);
  if (key === 'chunk') return writeTitle(row, row.title);
  if (key === 'stream') return row.stream === undefined ? undefined : streamName(plan, row.stream);
  if (key === 'outcome') return row.summary;
  const labels = row.extra.map(({ label }) => label);
  return row.extra[columnAt(labels, column)]?.value;
}
