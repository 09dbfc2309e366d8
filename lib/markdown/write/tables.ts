import { columnKey } from '../../notation/columns';
import { isNone, NONE, writeList } from '../../notation/values';
import { readWhen, writeWhen } from '../../notation/when';
import { streamName } from '../../plan/lookup';
import { cellValue } from './patch';
import { printRow } from './row';
import type { EntityId, Handoff, Plan, Stream, StreamRef } from '../../plan/types';
import type { Source, Span, TableSource } from '../document/source';
import type { Emitter } from './emit';
import type { PrintContext } from './held';
import type { CellFact } from './row';

/** How one kind of row is written: the headings of a new section and table, and a row's facts by column. */
export interface RowKind<T> {
  readonly heading: string;
  readonly columns: readonly string[];
  /** The first of these columns is the table's first, where no header is called so. */
  readonly named: boolean;
  readonly fact: (plan: Plan, of: T, key: string) => string;
  /** Names in a cell, where it holds names. */
  readonly names?: (plan: Plan, of: T, key: string) => readonly string[] | undefined;
  /** Whether the words in a cell still mean what it says. */
  readonly holds?: (plan: Plan, of: T, key: string, words: string) => boolean;
}

export const STREAMS: RowKind<Stream> = {
  heading: 'Work Streams',
  columns: ['Stream', 'Responsibility', 'Owns', 'Skills'],
  named: true,
  fact: (_, stream, key) => {
    if (key === 'stream') return stream.name;
    if (key === 'responsibility') return stream.responsibility;
    if (key === 'owns') return stream.owns;
    if (key === 'skills') return writeList(stream.skills ?? []);
    return stream.extra.find(({ label }) => columnKey(label) === key)?.value ?? '';
  },
};

const endNames = (plan: Plan, refs: readonly StreamRef[]) => refs.map((ref) => streamName(plan, ref));

export const HANDOFFS: RowKind<Handoff> = {
  heading: 'Communication',
  columns: ['From', 'To', 'When', 'What'],
  named: false,
  fact: (plan, handoff, key) => {
    if (key === 'from') return endNames(plan, handoff.from).join(', ');
    if (key === 'to') return handoff.to === 'all' ? 'all' : endNames(plan, handoff.to).join(', ');
    if (key === 'when') return writeWhen(plan, handoff.when);
    if (key === 'what') return handoff.what;
    return handoff.extra.find(({ label }) => columnKey(label) === key)?.value ?? '';
  },
  names: (plan, handoff, key) => {
    if (key === 'from') return endNames(plan, handoff.from);
    return key === 'to' && handoff.to !== 'all' ? endNames(plan, handoff.to) : undefined;
  },
  holds: (plan, { when }, key, words) => {
    if (key !== 'when' || !('of' in when)) return true;
    const read = readWhen(plan, words);
    return 'of' in read && read.of === when.of;
  },
};

/**
 * The headers that a table needs: its own, and those of the format's columns that it lacks and a row has something
 * for, each behind the one that stands before it in the format.
 */
export function columnsFor<T>(
  plan: Plan,
  kind: RowKind<T>,
  own: readonly string[],
  now: readonly T[],
): readonly string[] {
  const columns = [...own];
  const key = keyOf(kind, own);
  const at = (header: string) => columns.findIndex((known) => key(known) === columnKey(header));
  kind.columns.forEach((header, place) => {
    const none = header === 'Skills' ? NONE : '';
    const says = now.some((of) => kind.fact(plan, of, columnKey(header)) !== none);
    if (at(header) >= 0 || !says) return;
    const before = kind.columns.slice(0, place).findLast((known) => at(known) >= 0);
    columns.splice(before === undefined ? 0 : at(before) + 1, 0, header);
  });
  return columns;
}

/** Which fact the columns of a table hold, by their headers. */
function keyOf<T>({ columns, named }: RowKind<T>, own: readonly string[]): (header: string) => string {
  const name = columnKey(columns[0] ?? '');
  const stands = !named || own.some((header) => columnKey(header) === name);
  return (header) => (!stands && header === own[0] ? name : columnKey(header));
}

/**
 * The rows of the streams or handoffs table under these headers, in the plan's order. `table`: the one they stand in;
 * absent for a new one.
 */
export function printRows<T extends { readonly id: EntityId }>(
  { source, plan, opened }: PrintContext,
  out: Emitter,
  kind: RowKind<T>,
  columns: readonly string[],
  table: TableSource | undefined,
  now: readonly T[],
  then: readonly T[],
): void {
  const keyIn = keyOf(kind, columns);
  for (const of of now) {
    const old = then.find(({ id }) => id === of.id);
    const cells = (column: string): CellFact => {
      const key = keyIn(column);
      const [names, were] = [kind.names?.(plan, of, key), old && kind.names?.(opened, old, key)];
      return {
        now: kind.fact(plan, of, key),
        then: old && kind.fact(opened, old, key),
        ...(names && were && { patched: (words) => respelled(words, were, names) }),
        ...(kind.holds && { holds: (words) => kind.holds?.(plan, of, key, words) !== false }),
      };
    };
    out.entity(of.id, printRow(source, of.id, columns, table, cells));
  }
}

/** Header and delimiter of a new table, as the format's guide writes them: its example has 15 dashes below Responsibility. */
export function tableHead(columns: readonly string[], eol: string): string {
  const headers = columns.map(cellValue);
  const dashes = headers.map((header) => '-'.repeat(header === 'Responsibility' ? 15 : header.length + 2));
  return `| ${headers.join(' | ')} |${eol}|${dashes.join('|')}|${eol}`;
}

/** Header and delimiter of a new table in a document: its delimiter row in the style of the nearest one above, or of any. */
export function newTableHead(
  { phases, streams, handoffs, text, eol }: Source,
  columns: readonly string[],
  at: number,
): string {
  const tables = [streams, ...phases.map(({ table }) => table), handoffs].filter(
    (table) => table !== undefined,
  );
  const like = tables.findLast(({ span }) => span.start < at) ?? tables[0];
  const [own] = like?.head ?? [];
  if (!own) return tableHead(columns, eol);
  const raw = ({ start, end }: Span) => text.slice(start, end);
  const rule = raw(own.rule);
  const dashes = rule.trim().length;
  const apart = /^\s/.test(rule) ? ' ' : '';
  // Dashes as wide as their header in the table it follows are so here.
  const fills = rule.length === raw(own.header).length;
  if (fills && apart === '') return tableHead(columns, eol);
  const headers = columns.map(cellValue);
  const rules = headers.map(({ length }) => apart + '-'.repeat(fills ? Math.max(3, length) : dashes) + apart);
  return `| ${headers.join(' | ')} |${eol}|${rules.join('|')}|${eol}`;
}

/** Header and delimiter of a table whose columns are others than when it was opened; those that stayed keep their cells. */
export function printTableHead(
  { text, eol }: Source,
  { columns: opened, head, indent }: TableSource,
  columns: readonly string[],
): string {
  const cells = columns.map((column) => {
    const own = head[opened.findIndex((header) => columnKey(header) === columnKey(column))];
    if (!own) return { header: ` ${cellValue(column)} `, rule: '-'.repeat(column.length + 2) };
    const raw = ({ start, end }: Span) => text.slice(start, end);
    return { header: raw(own.header), rule: raw(own.rule) || '---' };
  });
  const line = (of: readonly string[]) => `${indent}|${of.join('|')}|${eol}`;
  return line(cells.map(({ header }) => header)) + line(cells.map(({ rule }) => rule));
}

/** Names replaced one by one in a cell's own words, so that the others and what parts them stay; else written anew. */
function respelled(words: string, were: readonly string[], names: readonly string[]): string {
  const parts = words.split(/(\s*[,+&]\s*)/);
  const own = parts.flatMap((part, at) => (at % 2 === 0 && !isNone(part) ? [at] : []));
  if (own.length !== were.length || were.length !== names.length)
    return cellValue(names.join(parts[1] ?? ', '));
  own.forEach((at, order) => {
    const [part = '', was = '', name = ''] = [parts[at], were[order], names[order]];
    if (name === was) return;
    const found = part.toLowerCase().indexOf(was.toLowerCase());
    parts[at] =
      found < 0 ? cellValue(name) : part.slice(0, found) + cellValue(name) + part.slice(found + was.length);
  });
  return parts.join('');
}
