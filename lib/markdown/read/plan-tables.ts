import { columnKey } from '../../notation/columns';
import { plain } from '../../notation/plain';
import { readStreams } from '../../notation/stream-refs';
import { readList } from '../../notation/values';
import { readWhen } from '../../notation/when';
import { handoffId, streamId } from '../../plan/ids';
import { cell, cellText, readTable, withOrder } from './table';
import type { ReadStream } from '../../notation/stream-refs';
import type { EntityId, Extra, Handoff, Plan, Stream } from '../../plan/types';
import type { Block } from '../blocks/blocks';
import type { RowSource, Span, TableSource } from '../document/source';

/** A section's table, row by row. */
interface RowsReading<T> {
  readonly list: readonly T[];
  /** Undefined: the section has no table. */
  readonly table?: TableSource;
  readonly rows: ReadonlyMap<EntityId, RowSource>;
}

/** The Work Streams table. A missing column is an empty value; the first column is the name where none says so. */
export const readStreamTable = (text: string, inside: readonly Block[]): RowsReading<Stream> =>
  readRows(
    text,
    inside,
    'stream',
    ['stream', 'responsibility', 'owns', 'skills'],
    true,
    (value, first, extra, at) => {
      const skills = value('skills');
      return {
        id: streamId(at + 1),
        name: value('stream') ?? first,
        responsibility: value('responsibility') ?? '',
        owns: value('owns') ?? '',
        ...(skills !== undefined && { skills: readList(skills) }),
        extra,
      };
    },
  );

/** The Communication table. `all` in To counts as a handoff to each. */
export const readHandoffTable = (
  text: string,
  inside: readonly Block[],
  plan: Plan,
  read: ReadStream,
): RowsReading<Handoff> =>
  readRows(text, inside, 'from', ['from', 'to', 'when', 'what'], false, (value, _first, extra, at) => {
    const to = value('to') ?? '';
    const all = to.split(/[,+&]/).some((name) => plain(name).toLowerCase() === 'all');
    return {
      id: handoffId(at + 1),
      from: readStreams(read, value('from') ?? ''),
      to: all ? 'all' : readStreams(read, to),
      when: readWhen(plan, value('when') ?? ''),
      what: value('what') ?? '',
      extra,
    };
  });

type Value = (key: string) => string | undefined;

function readRows<T extends { readonly id: Stream['id'] | Handoff['id'] }>(
  text: string,
  inside: readonly Block[],
  column: string,
  known: readonly string[],
  named: boolean,
  make: (value: Value, first: string, extra: readonly Extra[], at: number) => T,
): RowsReading<T> {
  const tables = inside.filter((block) => block.type === 'table');
  const hasColumn = (block: (typeof tables)[number]) =>
    block.rows[0]?.cells.some((span) => columnKey(cellText(text, span)) === column);
  const block = tables.find(hasColumn) ?? tables[0];
  if (!block) return { list: [], rows: new Map() };
  const reading = readTable(text, block);
  const { columns } = reading.table;
  // The first column says what another should, and nothing of its own.
  const own = named && !columns.some((header) => columnKey(header) === column) ? 1 : 0;
  const keyed = columns.map((header, at) => (at < own ? column : header));
  const list = reading.rows.map(({ cells }, at) =>
    make(
      (key) => cell(text, keyed, cells, key),
      cells[0] ? cellText(text, cells[0]) : '',
      extraCells(text, columns, cells, known, own),
      at,
    ),
  );
  const table = withOrder(
    reading.table,
    list.map(({ id }) => id),
  );
  const rows = new Map<EntityId, RowSource>(
    reading.rows.flatMap(({ line, cells }, at) => {
      const of = list[at];
      return of ? [[of.id, { line, cells, table, terms: [] }] as const] : [];
    }),
  );
  return { list, table, rows };
}

const extraCells = (
  text: string,
  columns: readonly string[],
  cells: readonly Span[],
  known: readonly string[],
  from: number,
): readonly Extra[] =>
  columns.flatMap((label, at) => {
    const span = cells[at];
    return at < from || known.includes(columnKey(label)) || !span
      ? []
      : [{ label, value: cellText(text, span) }];
  });
