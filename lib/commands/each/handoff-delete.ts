import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

export function deleteHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.delete' }>,
): Result<Plan> {
  return lookup(plan).handoffs.has(id)
    ? ok({ ...plan, handoffs: plan.handoffs.filter((handoff) => handoff.id !== id) })
    : gone('handoff');
}
