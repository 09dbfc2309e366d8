import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { gone } from '../parts/gone';
import { editHandoff } from './handoff-edit';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** A handoff to all names each stream instead, since agents look for their own name. Refused where nobody is left. */
export function expandHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.expand' }>,
): Result<Plan> {
  const old = lookup(plan).handoffs.get(id);
  if (!old) return gone('handoff');
  if (old.to !== 'all') return ok(plan);
  const to = plan.streams.flatMap((stream) => (old.from.includes(stream.id) ? [] : [stream.id]));
  if (to.length === 0) return fail('nobody', 'There is no other stream that could get the handoff.');
  return editHandoff(plan, { type: 'handoff.edit', handoff: id, to });
}
