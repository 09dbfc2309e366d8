import { dependencyKey } from '../../notation/references';
import { lookup, phaseBefore } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Takes a dependency away wherever it is written. Removing the phase before takes the written-out barrier away. */
export function removeDependency(
  plan: Plan,
  { chunk: id, on }: Extract<Command, { type: 'dependency.remove' }>,
): Result<Plan> {
  const place = lookup(plan).chunks.get(id);
  if (!place) return gone('chunk', 'The chunk that waits');
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
