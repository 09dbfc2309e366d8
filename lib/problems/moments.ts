import { isPhaseId, lookup } from '../plan/lookup';
import type { ChunkId, Handoff, Plan, StreamId } from '../plan/types';

/** When a handoff is due. */
export interface Moment {
  /** Index of the phase it belongs to. */
  readonly phase: number;
  /** Whether that phase is over by then. */
  readonly isOver: boolean;
  /** The chunk it comes after, where it is one and no phase. */
  readonly chunk?: ChunkId;
}

/** When a handoff is due; undefined where the plan does not say. */
export function momentOf(plan: Plan, { when }: Handoff): Moment | undefined {
  if ('text' in when) return undefined;
  const { phases, chunks } = lookup(plan);
  if (isPhaseId(when.of)) {
    const at = phases.get(when.of);
    return at && { phase: at.index, isOver: when.verb === 'after' };
  }
  const at = chunks.get(when.of);
  return at && { phase: at.phaseIndex, isOver: false, chunk: when.of };
}

/** First and last phase, by index, in which a stream has chunks. */
export interface Reach {
  readonly first: number;
  readonly last: number;
}

const cache = new WeakMap<Plan, ReadonlyMap<StreamId, Reach>>();

/** From which phase to which each stream works; one without chunks is not in it. */
export function reaches(plan: Plan): ReadonlyMap<StreamId, Reach> {
  const known = cache.get(plan);
  if (known) return known;
  const found = new Map<StreamId, Reach>();
  plan.phases.forEach((phase, index) => {
    for (const { stream } of phase.chunks)
      if (typeof stream === 'string')
        found.set(stream, { first: found.get(stream)?.first ?? index, last: index });
  });
  cache.set(plan, found);
  return found;
}
