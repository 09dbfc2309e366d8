import { columnKey } from '../plan/columns';
import { streamName } from '../plan/lookup';
import { writeList } from '../plan/values';
import { readWhen, writeWhen } from '../plan/when';
import { cellValue } from './patch';
import { printRow } from './print-row';
import type { EntityId, Handoff, Plan, Stream, StreamRef } from '../plan/types';
import type { Emitter } from './emit';
import type { PrintContext } from './print-context';
import type { CellFact } from './print-row';
import type { Source, Span, TableSource } from './source';

/** How one kind of row is written: the headings of a new section and table, and a row's facts by column. */
export interface RowKind<T> {
  readonly heading: string;
  /** The section goes with its last row. */
  readonly goesWhenEmpty: boolean;
  readonly columns: readonly string[];
  readonly fact: (plan: Plan, of: T, key: string) => string;
  /** Names in a cell, where it holds names. */
  readonly names?: (plan: Plan, of: T, key: string) => readonly string[] | undefined;
  /** Whether the words in a cell still mean what it says. */
  readonly holds?: (plan: Plan, of: T, key: string, words: string) => boolean;
}

export const STREAMS: RowKind<Stream> = {
  heading: 'Work Streams',
  goesWhenEmpty: true,
  columns: ['Stream', 'Responsibility', 'Owns', 'Skills'],
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
  goesWhenEmpty: false,
  columns: ['From', 'To', 'When', 'What'],
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

/** The rows of the streams or handoffs table, in the plan's order. `table`: the one they stand in; absent for a new one. */
export function printRows<T extends { readonly id: EntityId }>(
  { source, plan, opened }: PrintContext,
  out: Emitter,
  kind: RowKind<T>,
  table: TableSource | undefined,
  now: readonly T[],
  then: readonly T[],
): void {
  for (const of of now) {
    const old = then.find(({ id }) => id === of.id);
    const cells = (column: string): CellFact => {
      const key = columnKey(column);
      const [names, were] = [kind.names?.(plan, of, key), old && kind.names?.(opened, old, key)];
      return {
        now: kind.fact(plan, of, key),
        then: old && kind.fact(opened, old, key),
        ...(names && were && { patched: (words) => respelled(words, were, names) }),
        ...(kind.holds && { holds: (words) => kind.holds?.(plan, of, key, words) !== false }),
      };
    };
    out.entity(of.id, printRow(source, of.id, table?.columns ?? kind.columns, table, cells));
  }
}

/** Header and delimiter of a new table, as the format's guide writes them: its example has 15 dashes below Responsibility. */
export function tableHead(columns: readonly string[], eol: string): string {
  const headers = columns.map(cellValue);
  const dashes = headers.map((header) => '-'.repeat(header === 'Responsibility' ? 15 : header.length + 2));
  return `| ${headers.join(' | ')} |${eol}|${dashes.join('|')}|${eol}`;
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

/** Names replaced one by one in a cell's own words, so that its separators stay; written anew if they do not match. */
function respelled(words: string, were: readonly string[], names: readonly string[]): string {
  const separator = /\s*[,+&]\s*/.exec(words)?.[0] ?? ', ';
  if (were.length !== names.length) return cellValue(names.join(separator));
  let out = '';
  let at = 0;
  for (const [index, was] of were.entries()) {
    const found = words.toLowerCase().indexOf(was.toLowerCase(), at);
    if (found < 0) return cellValue(names.join(separator));
    out += words.slice(at, found) + cellValue(names[index] ?? '');
    at = found + was.length;
  }
  return out + words.slice(at);
}
