import { hasBegun, stateOf } from '../notation/signs';
import { chunkTargets } from '../plan/graph';
import { lookup } from '../plan/lookup';
import type { ChunkId, Phase, PhaseId, Plan } from '../plan/types';

/** How far a plan has come, as its ticks say. */
export interface Standing {
  /** Chunks that can be begun now: neither begun nor deferred, the barrier before them open, everything they name done. */
  readonly ready: ReadonlySet<ChunkId>;
  /** The gate before each phase but the first. Closed: something before it is not done. Passed: work behind it is. */
  readonly gates: ReadonlyMap<PhaseId, 'closed' | 'open' | 'passed'>;
  /** Some chunk is done, in progress or blocked. */
  readonly begun: boolean;
}

const cache = new WeakMap<Plan, Standing>();

/** Which gates are open and what can be begun; built once per plan. */
export function standing(plan: Plan): Standing {
  const known = cache.get(plan);
  if (known) return known;
  const { chunks, phases } = lookup(plan);
  const ready = new Set<ChunkId>();
  const gates = new Map<PhaseId, 'closed' | 'open' | 'passed'>();
  const complete = (phase: Phase) => phase.chunks.every(({ done }) => done);
  let open = true;
  plan.phases.forEach((phase, index) => {
    if (index > 0) gates.set(phase.id, !open ? 'closed' : phase.chunks.some(hasBegun) ? 'passed' : 'open');
    for (const chunk of phase.chunks) {
      const waits =
        chunkTargets(chunk).some((id) => !chunks.get(id)?.chunk.done) ||
        chunk.dependsOn.some((term) => {
          const named = term.on === 'phase' ? phases.get(term.phase)?.phase : undefined;
          return named && !complete(named);
        });
      if (open && !hasBegun(chunk) && stateOf(chunk) !== 'deferred' && !waits) ready.add(chunk.id);
    }
    open &&= complete(phase);
  });
  const begun = plan.phases.some((phase) => phase.chunks.some(hasBegun));
  const built = { ready, gates, begun };
  cache.set(plan, built);
  return built;
}
