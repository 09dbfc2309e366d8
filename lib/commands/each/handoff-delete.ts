import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

const GONE = 'The handoff is not in the plan any more.';

export function deleteHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.delete' }>,
): Result<Plan> {
  return lookup(plan).handoffs.has(id)
    ? ok({ ...plan, handoffs: plan.handoffs.filter((handoff) => handoff.id !== id) })
    : fail('unknown-handoff', GONE);
}
