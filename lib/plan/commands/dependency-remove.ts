import { withChunk } from '../edit';
import { lookup, phaseBefore } from '../lookup';
import { dependencyKey } from '../references';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { Plan, Result } from '../types';

/** Takes a dependency away wherever it is written. Removing the phase before takes the written-out barrier away. */
export function removeDependency(
  plan: Plan,
  { chunk: id, on }: Extract<Command, { type: 'dependency.remove' }>,
): Result<Plan> {
  const place = lookup(plan).chunks.get(id);
  if (!place) return fail('unknown-chunk', 'The chunk that waits is not in the plan any more.');
  const key = dependencyKey(on);
  const isBarrier = on.on === 'phase' && on.phase === phaseBefore(plan, place.phase.id)?.id;
  return ok(
    withChunk(plan, id, (chunk) => ({
      ...chunk,
      waitsForBarrier: chunk.waitsForBarrier && !isBarrier,
      dependsOn: chunk.dependsOn.filter((known) => dependencyKey(known) !== key),
    })),
  );
}
