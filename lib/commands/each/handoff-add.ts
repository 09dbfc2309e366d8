import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { alreadyThere } from '../parts/gone';
import { complete } from '../parts/whole-handoff';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** A new handoff, behind the others. */
export function addHandoff(
  plan: Plan,
  { type: _, ...handoff }: Extract<Command, { type: 'handoff.add' }>,
): Result<Plan> {
  if (lookup(plan).handoffs.has(handoff.id)) return alreadyThere('handoff');
  const checked = complete(plan, handoff);
  return checked.ok ? ok({ ...plan, handoffs: [...plan.handoffs, checked.value] }) : checked;
}
