import { asHeld, CANONICAL_COLUMNS, columnKey, columnName } from '../../notation/columns';
import { isNone, NONE } from '../../notation/values';
import { streamName } from '../../plan/lookup';
import { cellText } from '../read/table';
import { cellValue } from '../write/patch';
import { tableHead } from '../write/tables';
import { writeTitle } from '../write/title';
import { keepsWords } from './kept-words';
import { canonicalWaits } from './terms';
import type { EntityId, Phase, Plan } from '../../plan/types';
import type { RowSource, Source, TableSource } from '../document/source';
import type { RowKind } from '../write/tables';

/** A column of the canonical table, and where it stands in the table as opened; undefined where that lacks it. */
interface Column {
  readonly header: string;
  readonly at: number | undefined;
  /** The format's own name; undefined for a column that is only the document's. */
  readonly key?: string;
}

/** A phase's chunk table: the columns of the format, then those of the document; no Stream where no chunk has one. */
export function canonicalChunkTable(plan: Plan, phase: Phase, source: Source, table: TableSource): string {
  const rows = phase.chunks.flatMap((chunk) => {
    const { row } = asHeld(chunk, table.columns, phase === plan.phases[0]);
    const own = source.rows.get(chunk.id);
    if (!row || !own) return [];
    const facts: Readonly<Record<string, string>> = {
      chunk: writeTitle(row, row.title),
      stream: row.stream === undefined ? NONE : streamName(plan, row.stream),
      outcome: row.summary ?? NONE,
    };
    return [{ own, facts, united: { 'depends on': canonicalWaits(plan, phase, chunk, source).row } }];
  });
  const holds = (key: string) =>
    rows.some(({ facts, united }) => !isNone({ ...facts, ...united }[key] ?? ''));
  const streamAt = table.columns.findIndex((header) => columnKey(header) === 'stream');
  const says = ({ cells }: RowSource) =>
    cells[streamAt] && !keepsWords(cellText(source.text, cells[streamAt]), NONE);
  const hasStreams = plan.streams.length > 0 || holds('stream') || rows.some(({ own }) => says(own));
  const columns = columnsFor(CANONICAL_COLUMNS, table.columns, false, holds).filter(
    ({ key }) => hasStreams || key !== 'stream',
  );
  return written(
    columns,
    rows.map(({ own, facts, united }) => cellsOf(source, own, columns, (key) => facts[key], united)),
  );
}

/** The streams or handoffs table: the format's columns, then the document's own. */
export function canonicalRowTable<T extends { readonly id: EntityId }>(
  plan: Plan,
  source: Source,
  kind: RowKind<T>,
  table: TableSource,
  list: readonly T[],
): string {
  const columns = columnsFor(kind.columns, table.columns, kind.named, (key) =>
    list.some((of) => !isNone(kind.fact(plan, of, key))),
  );
  const rows = list.flatMap((of) => {
    const own = source.rows.get(of.id);
    return own ? [cellsOf(source, own, columns, (key) => kind.fact(plan, of, key))] : [];
  });
  return written(columns, rows);
}

/**
 * The format's columns that the table has or that hold a fact, then the document's own. `named`: the first is the format's
 * first where no header is called so, and keeps its name.
 */
function columnsFor(
  known: readonly string[],
  opened: readonly string[],
  named: boolean,
  holds: (key: string) => boolean,
): readonly Column[] {
  const keys = opened.map(columnKey);
  const own = known.map((header, at): Column => {
    const key = columnKey(header);
    const found = keys.indexOf(key);
    const isName = found < 0 && named && at === 0 && !known.some((of) => columnKey(of) === keys[0]);
    if (isName) return { header: opened[0] ?? header, key, at };
    const written = opened[found];
    // Another word for it stays.
    const word = written !== undefined && columnName(written) !== key ? written : header;
    return { header: word, key, at: found < 0 ? undefined : found };
  });
  const rest = opened.flatMap((header, at) =>
    own.some((column) => column.at === at) ? [] : [{ header, at }],
  );
  return [...own.filter(({ key, at }) => at !== undefined || holds(key ?? '')), ...rest];
}

/**
 * A row's cells. A fact that loses words of its cell leaves it as it is, and so do columns the format does not name;
 * cells beyond the header say nothing to the plan, and come last. `united`: facts that are more than their cell.
 */
function cellsOf(
  { text }: Source,
  { cells, table }: RowSource,
  columns: readonly Column[],
  fact: (key: string) => string | undefined,
  united: Readonly<Record<string, string>> = {},
): readonly string[] {
  const said = (at: number) => (cells[at] ? cellText(text, cells[at]) : '');
  const beyond = cells.slice(table.columns.length).map((cell) => cellText(text, cell));
  while (beyond.at(-1) === '') beyond.pop();
  const inColumns = columns.map(({ key, at }) => {
    const words = at === undefined ? '' : said(at);
    if (key === undefined) return words;
    const now = united[key] ?? fact(key) ?? '';
    return united[key] !== undefined || keepsWords(words, now) ? now : words;
  });
  return [...inColumns, ...beyond];
}

const written = (columns: readonly Column[], rows: readonly (readonly string[])[]): string =>
  tableHead(
    columns.map(({ header }) => header),
    '\n',
  ) + rows.map((cells) => `| ${cells.map(cellValue).join(' | ')} |\n`).join('');
