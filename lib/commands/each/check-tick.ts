import { checksOf } from '../../notation/checks';
import { phaseNumber } from '../../notation/names';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Ticks a check in a phase's notes, or takes the tick away: the one sign in its box. */
export function tickCheck(
  plan: Plan,
  { phase: id, nth, done }: Extract<Command, { type: 'check.tick' }>,
): Result<Plan> {
  const phase = lookup(plan).phases.get(id)?.phase;
  if (!phase) return gone('phase', 'The phase of the check');
  const check = checksOf(phase)[nth];
  const { notes } = phase;
  if (!check || notes === undefined)
    return fail('no-check', `${phaseNumber(phase)} has no check at that place any more.`);
  if (check.done === done) return ok(plan);
  const ticked =
    notes.slice(0, check.sign) + (done ? 'x' : ' ') + notes.slice(notes.indexOf(']', check.sign));
  return ok(withPhase(plan, id, (old) => ({ ...old, notes: ticked })));
}
