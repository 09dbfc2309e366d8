import { chunkName } from '../../notation/names';
import { dependencyKey, spell } from '../../notation/references';
import { quote, quoted } from '../../notation/words';
import { lookup, phaseBefore } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { PhaseId, Plan, Result } from '../../plan/types';

/**
 * Lets a chunk wait for another chunk or a phase. The phase before is the barrier and sets the flag. Refused where
 * the target has no name that means it alone; a loop or a later phase can be written down, and is a problem.
 */
export function addDependency(
  plan: Plan,
  command: Extract<Command, { type: 'dependency.add' }>,
): Result<Plan> {
  const { chunks, phases } = lookup(plan);
  const place = chunks.get(command.chunk);
  if (!place) return gone('chunk', 'The chunk that should wait');
  const { chunk, phase } = place;
  const { on } = command;
  if (on.on === 'unresolved')
    return fail(
      'unknown-target',
      `${quote(on.text)} is no chunk or phase of this plan, so nothing can wait for it.`,
    );
  if (on.on === 'chunk' ? !chunks.has(on.chunk) : !phases.has(on.phase))
    return gone('target', 'What it should wait for');

  const key = dependencyKey(on);
  if (chunk.dependsOn.some((known) => dependencyKey(known) === key)) return ok(plan);
  if (on.on === 'phase' && on.phase === phaseBefore(plan, phase.id)?.id)
    return chunk.waitsForBarrier
      ? ok(plan)
      : ok(withChunk(plan, chunk.id, (old) => ({ ...old, waitsForBarrier: true })));
  if (spell(plan, key, phase.id) === undefined || (on.on === 'phase' && sharesNumber(plan, on.phase))) {
    const [target, own] =
      on.on === 'chunk' ? [quoted(chunkName(plan, on.chunk)), 'title'] : ['That phase', 'number'];
    return fail(
      'no-unique-name',
      `${target} has no name that means it alone, so a reference to it could not be read back. Give it a ${own} of its own first.`,
    );
  }
  return ok(withChunk(plan, chunk.id, (old) => ({ ...old, dependsOn: [...old.dependsOn, on] })));
}

/** Whether another phase has the number by which this one would be named. */
function sharesNumber(plan: Plan, id: PhaseId): boolean {
  const number = lookup(plan).phases.get(id)?.phase.number;
  return plan.phases.some((phase) => phase.id !== id && phase.number === number);
}
