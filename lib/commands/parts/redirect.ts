import { dependencyKey } from '../../notation/references';
import type { Chunk, ChunkId, Dependency, Plan } from '../../plan/types';

/** The plan in which whatever means one chunk (who waits for it, a handoff after it) means another. */
export const redirect = (plan: Plan, from: ChunkId, to: ChunkId): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) => {
    const chunks = phase.chunks.map((chunk) => redirected(chunk, from, to));
    return chunks.every((chunk, at) => chunk === phase.chunks[at]) ? phase : { ...phase, chunks };
  }),
  handoffs: plan.handoffs.map((handoff) =>
    'of' in handoff.when && handoff.when.of === from
      ? { ...handoff, when: { verb: handoff.when.verb, of: to } }
      : handoff,
  ),
});

function redirected(chunk: Chunk, from: ChunkId, to: ChunkId): Chunk {
  if (!chunk.dependsOn.some((own) => own.on === 'chunk' && own.chunk === from)) return chunk;
  const dependsOn = chunk.dependsOn.map((own): Dependency =>
    own.on === 'chunk' && own.chunk === from ? { on: 'chunk', chunk: to } : own,
  );
  return { ...chunk, dependsOn: union(dependsOn, []) };
}

/** Two lists of dependencies as one, each said once. */
export const union = (own: readonly Dependency[], more: readonly Dependency[]): readonly Dependency[] => [
  ...new Map([...own, ...more].map((dependency) => [dependencyKey(dependency), dependency])).values(),
];
