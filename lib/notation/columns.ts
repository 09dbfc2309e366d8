import { chunksOf } from '../plan/lookup';
import { NONE } from './values';
import type { Chunk, Extra, Phase, Plan } from '../plan/types';

/** Columns of a chunk table that the format names, as compared: case and space aside, whatever word is used for them. */
export type ColumnKey = 'chunk' | 'stream' | 'outcome' | 'depends on' | 'estimate' | (string & {});

/** Other words for what the format, or most plans, call by one. */
const MEANS: Readonly<Record<string, ColumnKey>> = {
  dependencies: 'depends on',
  'blocked by': 'depends on',
  skill: 'skills',
  est: 'estimate',
  'est.': 'estimate',
  effort: 'estimate',
};

/** What a header or the label of a field means, as compared. */
export function columnKey(header: string): ColumnKey {
  const known = keys.get(header);
  if (known !== undefined) return known;
  const name = columnName(header);
  const key = Object.hasOwn(MEANS, name) ? (MEANS[name] ?? name) : name;
  if (keys.size >= MAX_KEYS) keys.clear();
  keys.set(header, key);
  return key;
}

/** The word that a header or label uses, case, space and marks aside. */
export const columnName = (header: string): string =>
  header.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();

/** The place among headers of one that is called so, else of one that means it; -1 where there is none. */
export function columnAt(headers: readonly string[], header: string): number {
  const name = columnName(header);
  const at = headers.findIndex((own) => columnName(own) === name);
  return at >= 0 ? at : headers.findIndex((own) => columnKey(own) === columnKey(header));
}

/** Labels that mean one of the format's fields, an estimate or a row's summary, in every document. */
export const knownLabels: readonly string[] = ['estimate', 'summary', ...Object.keys(MEANS)];

/** Under these words anything may stand in the way of a chunk, not only another. */
export const isLooseLabel = (name: string): boolean => name === 'dependencies' || name === 'blocked by';

/** A plan's headers are few, and asked for once or more for each chunk. */
const keys = new Map<string, ColumnKey>();
const MAX_KEYS = 1_000;

/** Headers of a new plan's chunk table. */
export const CANONICAL_COLUMNS = ['Chunk', 'Stream', 'Outcome', 'Depends On'] as const;

const isStream = (header: string): boolean => columnKey(header) === 'stream';

/** Headers with a Stream column behind the Chunk column, where they have none. */
export function withStreamColumn(columns: readonly string[]): readonly string[] {
  if (columns.some(isStream)) return columns;
  const at = columns.findIndex((header) => columnKey(header) === 'chunk') + 1;
  return [...columns.slice(0, at), 'Stream', ...columns.slice(at)];
}

/** Headers without a Stream column. */
export const withoutStreamColumn = (columns: readonly string[]): readonly string[] =>
  columns.some(isStream) ? columns.filter((header) => !isStream(header)) : columns;

/** Headers of the table a phase has or, if it had none, gets with the first row that comes to it. */
export const columnsOf = (phase: Phase): readonly string[] | undefined =>
  phase.columns ?? phase.chunks.find((chunk) => chunk.row)?.row?.columns;

/** Labels of the fields an item can have beside those the format names: note, estimate, summary, every header of the plan's tables. */
export const ownLabels = (plan: Plan): ReadonlySet<string> =>
  new Set([
    'note',
    'estimate',
    'summary',
    ...plan.phases.flatMap((phase) => columnsOf(phase) ?? []).map(columnKey),
  ]);

const isSet = ({ value }: Extra): boolean => value !== '' && value !== NONE;

/**
 * A chunk as its phase can hold it: what the table has no column for stands in the item, which a chunk gets for
 * that purpose if it has none. A summary goes there as the outcome, or beside one of the item's own as `Summary:`.
 */
export function asHeld(chunk: Chunk, columns: readonly string[] | undefined, isFirstPhase: boolean): Chunk {
  const { row } = chunk;
  if (!row || !columns) return chunk;
  const has = new Set(columns.map(columnKey));
  const homeless = row.extra.filter((cell) => isSet(cell) && !has.has(columnKey(cell.label)));
  const strayStream = !has.has('stream') && chunk.stream !== undefined;
  const straySummary = !has.has('outcome') && row.summary !== undefined;
  const strayTerms =
    !has.has('depends on') && (chunk.dependsOn.length > 0 || (chunk.waitsForBarrier && !isFirstPhase));
  // A row from a table without streams states its stream where the new table has a column for it.
  const gained =
    has.has('stream') && !row.columns.some((header) => columnKey(header) === 'stream')
      ? chunk.stream
      : undefined;
  const roomy =
    has.has('stream') && has.has('outcome') && homeless.length === 0 && (chunk.item || !strayTerms);
  if (roomy && gained === undefined) return chunk;
  const item = chunk.item || homeless.length > 0 || strayStream || straySummary || strayTerms;
  const { stream, summary, ...rest } = row;
  const outcome = chunk.outcome ?? (straySummary ? summary : undefined);
  const done = chunk.item ? chunk.done : item ? false : chunk.done;
  return {
    ...chunk,
    item,
    ...(done !== undefined && { done }),
    ...(outcome !== undefined && { outcome }),
    extra: [
      ...chunk.extra,
      ...homeless.filter(
        ({ label }) => !chunk.extra.some((own) => columnKey(own.label) === columnKey(label)),
      ),
      ...(straySummary && chunk.outcome !== undefined ? [{ label: 'Summary', value: summary ?? '' }] : []),
    ],
    row: {
      ...rest,
      ...(gained ? { stream: gained } : has.has('stream') && stream !== undefined && { stream }),
      ...(has.has('outcome') && summary !== undefined && { summary }),
      extra: row.extra.filter((cell) => !homeless.includes(cell)),
    },
  };
}

/** The other way round: beside an outcome, `Summary:` in the item is the row's, where its table has no column for it. */
export function summaryOfRow(chunk: Chunk): Chunk {
  const { row, outcome } = chunk;
  const said = chunk.extra.find(({ label }) => columnKey(label) === 'summary');
  if (!said || !row || outcome === undefined || row.columns.some((header) => columnKey(header) === 'outcome'))
    return chunk;
  const extra = chunk.extra.filter((field) => field !== said);
  return { ...chunk, extra, row: { ...row, ...(isSet(said) && { summary: said.value }) } };
}

/** Whether headers hold a Stream column. */
export const hasStream = (columns: readonly string[] | undefined): boolean =>
  columns?.some((header) => columnKey(header) === 'stream') ?? false;

/** Whether a plan says anything of streams: in a table of them, in a column, or in an item. */
export const speaksOfStreams = (plan: Plan): boolean =>
  plan.streams.length > 0 ||
  plan.phases.some(({ columns }) => hasStream(columns)) ||
  chunksOf(plan).some(({ stream }) => stream !== undefined);

/** Headers for rows of a phase: its table's, else those of a phase that has one, else the format's. */
export function columnsFor(plan: Plan, phase: Phase): readonly string[] {
  const known = columnsOf(phase) ?? plan.phases.map(columnsOf).find((columns) => columns !== undefined);
  return known ?? (plan.streams.length > 0 ? CANONICAL_COLUMNS : withoutStreamColumn(CANONICAL_COLUMNS));
}
