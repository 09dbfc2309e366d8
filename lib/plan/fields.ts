import type { Chunk, Handoff, Phase, Plan, Row, Stream, StreamRef, Subtask } from './types';

/**
 * What each entity says, one table an entity. Comparison, merge, JSON, descriptions, `chunk.edit` and the plain fields of
 * every view are made from them: a new key of a type does not compile until it stands here, and a plain text of a chunk
 * needs no more than that.
 */

/** What a field of each kind holds. */
export interface Held {
  /** Words as written, in a field or cell of their own. */
  text: string;
  /** Inline markdown that a thing is called by; people read it without its marks. */
  name: string;
  /** A part of a title beside its words. */
  part: string;
  number: number;
  lane: StreamRef;
  list: readonly string[];
  tree: readonly Subtask[];
  /** Blocks of markdown as written. */
  blocks: readonly string[];
}

/** `own`: what is told in a way of its own wherever it is told. */
export type FieldKind = keyof Held | 'own';

/** How a field is held, and what it is called inside a sentence. */
export interface Field<K extends FieldKind = FieldKind> {
  readonly kind: K;
  readonly label: string;
  /** Of a plain text: what it is for, as whoever sets it is told. */
  readonly says?: string;
  /** Its text goes on over the next lines, and ` · ` is text in it. */
  readonly prose?: true;
  /** Of a plain text of a chunk: where its row says it in words of its own. */
  readonly inRow?: 'summary';
}

/** The kinds that can hold a value. */
type FieldOf<V> = { [K in keyof Held]: Held[K] extends V ? Field<K> : never }[keyof Held] | Field<'own'>;
type Fields<E> = { readonly [K in Exclude<keyof E, 'id'>]-?: FieldOf<Exclude<E[K], undefined>> };

/** A chunk's, in the order in which they are told. */
export const chunkFields = {
  token: { kind: 'part', label: 'id' },
  title: { kind: 'name', label: 'title' },
  issue: { kind: 'part', label: 'issue id' },
  note: { kind: 'part', label: 'note' },
  done: { kind: 'own', label: 'done' },
  /** Told with whether it is done. */
  mark: { kind: 'own', label: 'done' },
  stream: { kind: 'lane', label: 'stream' },
  outcome: { kind: 'text', label: 'outcome', says: 'what success looks like', prose: true, inRow: 'summary' },
  skills: { kind: 'list', label: 'skills' },
  subtasks: { kind: 'tree', label: 'sub-tasks' },
  blocks: { kind: 'blocks', label: 'other text' },
  dependsOn: { kind: 'own', label: 'waits for' },
  /** Told with what the chunk waits for. */
  waitsForBarrier: { kind: 'own', label: 'waits for' },
  extra: { kind: 'own', label: 'other fields' },
  row: { kind: 'own', label: 'row' },
  item: { kind: 'own', label: 'item' },
} as const satisfies Fields<Chunk>;

/** A row's: the table's wording of its chunk. */
export const rowFields = {
  title: { kind: 'name', label: 'title' },
  token: { kind: 'part', label: 'id' },
  issue: { kind: 'part', label: 'issue id' },
  note: { kind: 'part', label: 'note' },
  stream: { kind: 'lane', label: 'stream' },
  summary: { kind: 'text', label: 'outcome' },
  extra: { kind: 'own', label: 'other cells' },
  columns: { kind: 'own', label: 'columns' },
} as const satisfies Fields<Row>;

export const streamFields = {
  name: { kind: 'name', label: 'name' },
  responsibility: { kind: 'text', label: 'responsibility', says: 'what it answers for' },
  owns: { kind: 'text', label: 'owned paths', says: 'paths that only it may change' },
  skills: { kind: 'list', label: 'skills' },
  extra: { kind: 'own', label: 'other cells' },
} as const satisfies Fields<Stream>;

export const phaseFields = {
  name: { kind: 'name', label: 'name' },
  number: { kind: 'number', label: 'number' },
  annotation: { kind: 'own', label: 'annotation' },
  notes: { kind: 'text', label: 'notes' },
  columns: { kind: 'own', label: 'columns' },
  chunks: { kind: 'own', label: 'chunks' },
} as const satisfies Fields<Phase>;

export const handoffFields = {
  from: { kind: 'own', label: 'ends' },
  to: { kind: 'own', label: 'ends' },
  when: { kind: 'own', label: 'moment' },
  what: { kind: 'text', label: 'what' },
  extra: { kind: 'own', label: 'other cells' },
} as const satisfies Fields<Handoff>;

export const planFields = {
  status: { kind: 'text', label: 'status' },
  streams: { kind: 'own', label: 'streams' },
  phases: { kind: 'own', label: 'phases' },
  handoffs: { kind: 'own', label: 'handoffs' },
  lastOrdinal: { kind: 'own', label: 'last ordinal' },
} as const satisfies Fields<Plan>;

/** The keys of a table that are told in a way of their own. */
export type OwnKey<F> = { [K in keyof F]: F[K] extends { readonly kind: 'own' } ? K : never }[keyof F];
/** The keys of a table that hold plain text. */
export type TextKey<F> = { [K in keyof F]: F[K] extends { readonly kind: 'text' } ? K : never }[keyof F];
export type ChunkText = TextKey<typeof chunkFields>;

/** The plain texts of a table, in its order. */
export const textKeys = <F extends Readonly<Record<string, Field>>>(fields: F): readonly TextKey<F>[] =>
  Object.keys(fields).filter((key) => fields[key]?.kind === 'text') as unknown as readonly TextKey<F>[];

/** A value for each plain text of a table. */
export const eachText = <F extends Readonly<Record<string, Field>>, V>(
  fields: F,
  say: (key: TextKey<F>) => V,
): { readonly [K in TextKey<F>]: V } =>
  Object.fromEntries(textKeys(fields).map((key) => [key, say(key)])) as {
    readonly [K in TextKey<F>]: V;
  };

/** A chunk that says its plain texts anew; undefined takes one away. */
export const withTexts = (chunk: Chunk, say: (key: ChunkText) => string | undefined): Chunk =>
  Object.fromEntries(
    Object.entries({ ...chunk, ...eachText(chunkFields, say) }).filter(([, value]) => value !== undefined),
  ) as unknown as Chunk;
