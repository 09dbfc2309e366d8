import { dependencyKey } from '../../notation/references';
import { chunkOf, lookup } from '../../plan/lookup';
import type { References } from '../../plan/command';
import type { Chunk, ChunkId, Dependency, Handoff, Plan } from '../../plan/types';

/** The plan without some chunks, and with nothing that still means them. */
export function withoutChunks(plan: Plan, gone: ReadonlySet<ChunkId>, references: References): Plan {
  const phases = plan.phases.map((phase) => {
    const chunks = phase.chunks.flatMap((chunk) =>
      gone.has(chunk.id) ? [] : [released(plan, chunk, gone, references)],
    );
    const same =
      chunks.length === phase.chunks.length && chunks.every((chunk, at) => chunk === phase.chunks[at]);
    return same ? phase : { ...phase, chunks };
  });
  return { ...plan, phases, handoffs: plan.handoffs.map((handoff) => moved(plan, handoff, gone)) };
}

function released(plan: Plan, chunk: Chunk, gone: ReadonlySet<ChunkId>, references: References): Chunk {
  const lost = chunk.dependsOn.some(
    ({ on, ...target }) => on === 'chunk' && gone.has((target as { chunk: ChunkId }).chunk),
  );
  if (!lost) return chunk;
  const kept = new Map<string, Dependency>();
  const seen = new Set<ChunkId>();
  const take = (dependency: Dependency) => {
    if (dependency.on !== 'chunk' || !gone.has(dependency.chunk)) {
      if (dependency.on !== 'chunk' || dependency.chunk !== chunk.id)
        kept.set(dependencyKey(dependency), dependency);
    } else if (references === 'bridge' && !seen.has(dependency.chunk)) {
      seen.add(dependency.chunk);
      chunkOf(plan, dependency.chunk)
        ?.dependsOn.filter(({ on }) => on !== 'unresolved')
        .forEach(take);
    }
  };
  chunk.dependsOn.forEach(take);
  return { ...chunk, dependsOn: [...kept.values()] };
}

function moved(plan: Plan, handoff: Handoff, gone: ReadonlySet<ChunkId>): Handoff {
  const { when } = handoff;
  if ('text' in when || !gone.has(when.of as ChunkId)) return handoff;
  const phase = lookup(plan).chunks.get(when.of as ChunkId)?.phase;
  return phase ? { ...handoff, when: { verb: when.verb, of: phase.id } } : handoff;
}
