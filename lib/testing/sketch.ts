import type { Chunk, Handoff, Plan, StreamRef } from '../plan/types';

/** What matters of a chunk to a layout. */
export interface Sketched {
  readonly id: number;
  /** Number of a stream, a name the table lacks, or nothing. */
  readonly stream?: number | string;
  readonly waits?: readonly number[];
  readonly done?: boolean;
  readonly title?: string;
}

/** A plan in a few words, for tests: so many streams, the chunks of each phase, handoffs. */
export function sketch(
  streams: number,
  phases: readonly (readonly Sketched[])[],
  handoffs: readonly Handoff[] = [],
): Plan {
  return {
    streams: Array.from({ length: streams }, (_, index) => ({
      id: `s${index}`,
      name: `stream ${index}`,
      responsibility: '',
      owns: '',
      extra: [],
    })),
    phases: phases.map((chunks, index) => ({
      id: `p${index}`,
      number: index + 1,
      name: `Phase name ${index + 1}`,
      chunks: chunks.map(chunkOf),
    })),
    handoffs,
  };
}

function chunkOf({ id, stream, waits = [], done = false, title = `Chunk ${id}` }: Sketched): Chunk {
  const ref: StreamRef | undefined =
    typeof stream === 'string' ? { unknown: stream } : stream === undefined ? undefined : `s${stream}`;
  return {
    id: `c${id}`,
    title,
    done,
    ...(ref === undefined ? {} : { stream: ref }),
    subtasks: [],
    extra: [],
    waitsForBarrier: false,
    dependsOn: waits.map((target) => ({ on: 'chunk', chunk: `c${target}` })),
    item: true,
  };
}
