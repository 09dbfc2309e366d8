import { chunk, phase, stream } from './small-plan';
import type { Chunk, Handoff, Plan, StreamRef } from '../plan/types';

/** What matters of a chunk to a layout. */
export interface Sketched {
  readonly id: number;
  /** Number of a stream, a name the table lacks, or nothing. */
  readonly stream?: number | string;
  readonly waits?: readonly number[];
  readonly done?: boolean;
  readonly mark?: string;
  readonly title?: string;
}

/** A plan in a few words, for tests: so many streams, the chunks of each phase, handoffs. */
export function sketch(
  streams: number,
  phases: readonly (readonly Sketched[])[],
  handoffs: readonly Handoff[] = [],
): Plan {
  return {
    streams: Array.from({ length: streams }, (_, index) => stream(index, `stream ${index}`)),
    phases: phases.map((chunks, index) => ({
      ...phase(index, chunks.map(chunkOf)),
      number: index + 1,
      name: `Phase name ${index + 1}`,
    })),
    handoffs,
  };
}

function chunkOf({ id, stream: of, waits = [], ...said }: Sketched): Chunk {
  const ref: StreamRef | undefined =
    typeof of === 'string' ? { unknown: of } : of === undefined ? undefined : `s${of}`;
  return chunk(id, {
    ...said,
    ...(ref === undefined ? {} : { stream: ref }),
    dependsOn: waits.map((target) => ({ on: 'chunk', chunk: `c${target}` })),
  });
}
