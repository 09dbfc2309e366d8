import { chunksOf } from './lookup';
import type { ChunkId, HandoffId, PhaseId, Plan, StreamId } from './types';

export const streamId = (ordinal: number): StreamId => `s${ordinal}`;
export const phaseId = (ordinal: number): PhaseId => `p${ordinal}`;
export const chunkId = (ordinal: number): ChunkId => `c${ordinal}`;
export const handoffId = (ordinal: number): HandoffId => `h${ordinal}`;

/** The first ordinals free for new entities: ids of what is gone may come back by undo, so they only grow. */
export function freeOrdinals(plan: Plan): { stream: number; phase: number; chunk: number; handoff: number } {
  const above = (ids: readonly string[]) => Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1;
  return {
    stream: above(plan.streams.map(({ id }) => id)),
    phase: above(plan.phases.map(({ id }) => id)),
    chunk: above(chunksOf(plan).map(({ id }) => id)),
    handoff: above(plan.handoffs.map(({ id }) => id)),
  };
}
