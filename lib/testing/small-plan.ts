import { lastOrdinal } from '../plan/ids';
import type { Chunk, Handoff, Phase, Plan, Row, Stream } from '../plan/types';

/** Entities for tests, by their ordinal, of which nothing is said but what a test says: `chunk(3, { done: true })`. */
export const stream = (ordinal: number, name: string, said: Partial<Stream> = {}): Stream => ({
  id: `s${ordinal}`,
  name,
  responsibility: '',
  owns: '',
  extra: [],
  ...said,
});

/** A phase that has its ordinal for a number. */
export const phase = (ordinal: number, chunks: readonly Chunk[] = [], said: Partial<Phase> = {}): Phase => ({
  id: `p${ordinal}`,
  number: ordinal,
  name: `Part ${ordinal}`,
  chunks,
  ...said,
});

/** A chunk that is an open item. */
export const chunk = (ordinal: number, said: Partial<Chunk> = {}): Chunk => ({
  id: `c${ordinal}`,
  title: `Chunk ${ordinal}`,
  done: false,
  subtasks: [],
  extra: [],
  waitsForBarrier: false,
  dependsOn: [],
  item: true,
  ...said,
});

/** A chunk that is an item without a box. */
export function boxless(ordinal: number, said: Partial<Chunk> = {}): Chunk {
  const { done: _box, ...rest } = chunk(ordinal, said);
  return rest;
}

/** A row with the title that `chunk` gives, in a table of two columns. */
export const row = (ordinal: number, said: Partial<Row> = {}): Row => ({
  title: `Chunk ${ordinal}`,
  extra: [],
  columns: ['Chunk', 'Outcome'],
  ...said,
});

/** A chunk that only a row stands for: what the row says of its name and stream is the chunk's. */
export function lone(ordinal: number, said: Partial<Row> = {}, more: Partial<Chunk> = {}): Chunk {
  const { summary: _outcome, extra: _cells, columns: _headers, ...named } = row(ordinal, said);
  return { ...boxless(ordinal, more), ...named, item: false, row: row(ordinal, said) };
}

export const handoff = (
  ordinal: number,
  from: Handoff['from'],
  to: Handoff['to'],
  said: Partial<Handoff> = {},
): Handoff => ({
  id: `h${ordinal}`,
  from,
  to,
  when: { text: 'Soon' },
  what: `Thing ${ordinal}`,
  extra: [],
  ...said,
});

/** A plan of those. It knows its highest ordinal, as after any command, so that it compares with what a command gives. */
export function planOf({ streams = [], phases = [], handoffs = [], ...said }: Partial<Plan>): Plan {
  const plan = { ...said, streams, phases, handoffs };
  return { ...plan, lastOrdinal: lastOrdinal(plan) };
}
