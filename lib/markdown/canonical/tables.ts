import { columnKey } from '../../notation/columns';
import { NONE } from '../../notation/values';
import { streamName } from '../../plan/lookup';
import { cellText } from '../read/table';
import { cellValue } from '../write/patch';
import { tableHead } from '../write/tables';
import { writeTitle } from '../write/title';
import { keepsWords } from './kept-words';
import { canonicalTerms } from './terms';
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

/** A phase's chunk table: the four columns of the format, then those of the document; no Stream where no chunk has one. */
export function canonicalChunkTable(plan: Plan, phase: Phase, source: Source, table: TableSource): string {
  const streamAt = table.columns.findIndex((header) => columnKey(header) === 'stream');
  const hasStreams =
    plan.streams.length > 0 ||
    phase.chunks.some(({ id, row }) => {
      const cell = source.rows.get(id)?.cells[streamAt];
      return row?.stream !== undefined || (cell && !keepsWords(cellText(source.text, cell), NONE));
    });
  const columns = columnsFor(['Chunk', 'Stream', 'Outcome', 'Depends On'], table.columns, false).filter(
    ({ key }) => hasStreams || key !== 'stream',
  );
  const rows = phase.chunks.flatMap((chunk) => {
    const { row } = chunk;
    const own = source.rows.get(chunk.id);
    if (!row || !own) return [];
    const facts: Readonly<Record<string, string>> = {
      chunk: writeTitle(row, row.title),
      stream: row.stream === undefined ? NONE : streamName(plan, row.stream),
      outcome: row.summary ?? NONE,
    };
    const terms = canonicalTerms(plan, phase, chunk, source);
    return [cellsOf(source, own, columns, (key) => facts[key], { 'depends on': terms })];
  });
  return written(columns, rows);
}

/** The streams or handoffs table: the format's columns, then the document's own. */
export function canonicalRowTable<T extends { readonly id: EntityId }>(
  plan: Plan,
  source: Source,
  kind: RowKind<T>,
  table: TableSource,
  list: readonly T[],
): string {
  const columns = columnsFor(kind.columns, table.columns, kind.named);
  const rows = list.flatMap((of) => {
    const own = source.rows.get(of.id);
    return own ? [cellsOf(source, own, columns, (key) => kind.fact(plan, of, key))] : [];
  });
  return written(columns, rows);
}

/** `named`: the first column is the format's first where no header is called so, and keeps its name. */
function columnsFor(known: readonly string[], opened: readonly string[], named: boolean): readonly Column[] {
  const keys = opened.map(columnKey);
  const own = known.map((header, at): Column => {
    const key = columnKey(header);
    const found = keys.indexOf(key);
    const isName = found < 0 && named && at === 0 && !known.some((of) => columnKey(of) === keys[0]);
    if (isName) return { header: opened[0] ?? header, key, at };
    return { header, key, at: found < 0 ? undefined : found };
  });
  const rest = opened.flatMap((header, at) =>
    own.some((column) => column.at === at) ? [] : [{ header, at }],
  );
  return [...own, ...rest];
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
