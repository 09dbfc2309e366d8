import { chunksOf } from './lookup';
import type { ChunkId, HandoffId, PhaseId, Plan, StreamId } from './types';

export const streamId = (ordinal: number): StreamId => `s${ordinal}`;
export const phaseId = (ordinal: number): PhaseId => `p${ordinal}`;
export const chunkId = (ordinal: number): ChunkId => `c${ordinal}`;
export const handoffId = (ordinal: number): HandoffId => `h${ordinal}`;

/** The first ordinals free for new entities: ids of what is gone may come back by undo, so they only grow. */
export function freeOrdinals(plan: Plan): {
  readonly stream: number;
  readonly phase: number;
  readonly chunk: number;
  readonly handoff: number;
} {
  const free = lastOrdinal(plan) + 1;
  return { stream: free, phase: free, chunk: free, handoff: free };
}

/** The highest ordinal any entity of a plan has, or had. */
export function lastOrdinal(plan: Plan): number {
  const entities = [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs];
  return entities.reduce((highest, { id }) => Math.max(highest, Number(id.slice(1))), plan.lastOrdinal ?? 0);
}
