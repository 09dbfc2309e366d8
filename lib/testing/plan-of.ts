import type { Chunk, Handoff, Phase, Plan, Stream } from '../plan/types';

/** The parts of a plan, each with what matters of it. */
interface Parts {
  readonly streams?: readonly (string | Partial<Stream>)[];
  readonly phases?: readonly (Omit<Partial<Phase>, 'chunks'> & {
    readonly chunks?: readonly (string | Partial<Chunk>)[];
  })[];
  readonly handoffs?: readonly Partial<Handoff>[];
}

/**
 * A plan as a value, for tests that name the facts they are about: what a part leaves out is as empty as may be, and a
 * string is a name or title alone. Without ids of their own, parts are counted: `s1`, `p1`, `h1`, and `c1` through all phases.
 */
export function planOf({ streams = [], phases = [], handoffs = [] }: Parts): Plan {
  let chunks = 0;
  return {
    streams: streams.map((own, at) => ({
      id: `s${at + 1}`,
      name: '',
      responsibility: '',
      owns: '',
      extra: [],
      ...(typeof own === 'string' ? { name: own } : own),
    })),
    phases: phases.map((own, at) => ({
      id: `p${at + 1}`,
      number: at + 1,
      name: '',
      ...own,
      chunks: (own.chunks ?? []).map((chunk) => chunkWith(++chunks, chunk)),
    })),
    handoffs: handoffs.map((own, at) => ({
      id: `h${at + 1}`,
      from: [],
      to: 'all',
      when: { text: '' },
      what: '',
      extra: [],
      ...own,
    })),
  };
}

/** A chunk with an open box and what is given of it. */
const chunkWith = (ordinal: number, own: string | Partial<Chunk>): Chunk => ({
  id: `c${ordinal}`,
  title: '',
  done: false,
  subtasks: [],
  extra: [],
  waitsForBarrier: false,
  dependsOn: [],
  item: true,
  ...(typeof own === 'string' ? { title: own } : own),
});
