import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Another place in the order. The numbers stay where they are, so what means the phase before follows it. */
export function movePhase(
  plan: Plan,
  { phase: id, index }: Extract<Command, { type: 'phase.move' }>,
): Result<Plan> {
  const own = lookup(plan).phases.get(id)?.phase;
  if (!own) return gone('phase');
  const others = plan.phases.filter((phase) => phase.id !== id);
  const ordered = [...others.slice(0, index), own, ...others.slice(index)];
  return ok({
    ...plan,
    phases: ordered.map((phase, at) => {
      const number = plan.phases[at]?.number ?? phase.number;
      return phase.number === number ? phase : { ...phase, number };
    }),
  });
}
