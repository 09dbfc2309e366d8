import { chunk, handoff, phase, stream } from './small-plan';
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
 * A plan for tests that name the facts they are about: what a part leaves out it does not say, a name or title neither,
 * and a string is a name or title alone. Parts are counted: `s1`, `p1`, `h1`, and `c1` through all phases.
 */
export function countedPlan({ streams = [], phases = [], handoffs = [] }: Parts): Plan {
  let chunks = 0;
  const said = (own: string | Partial<Chunk>) =>
    typeof own === 'string' ? { title: own } : { title: '', ...own };
  return {
    streams: streams.map((own, at) =>
      typeof own === 'string' ? stream(at + 1, own) : stream(at + 1, '', own),
    ),
    phases: phases.map((own, at) =>
      phase(at + 1, [], {
        name: '',
        ...own,
        chunks: (own.chunks ?? []).map((of) => chunk(++chunks, said(of))),
      }),
    ),
    handoffs: handoffs.map((own, at) => handoff(at + 1, [], 'all', { when: { text: '' }, what: '', ...own })),
  };
}
