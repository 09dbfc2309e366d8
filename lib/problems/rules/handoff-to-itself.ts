import { quoteHandoff, quoteStream } from '../../notation/names';
import { sameStream } from '../../plan/lookup';
import { deletion } from '../deletion';
import type { Finding, Rule } from '../rule';
import type { Handoff, Plan, StreamRef } from '../../plan/types';

/** A stream hands something over to itself: its agent has it anyway. */
export const handoffToItself: Rule = {
  code: 'handoff-to-itself',
  severity: 'warning',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) => {
      const { from, to } = handoff;
      if (to === 'all') return [];
      return from
        .filter((ref) => to.some((other) => sameStream(ref, other)))
        .map((ref) => ({
          message: `${quoteHandoff(plan, handoff)} goes from ${quoteStream(plan, ref)} to itself; name who gets it, or drop it.`,
          at: [handoff.id, ...(typeof ref === 'string' ? [ref] : [])],
          fixes: [leaveOut(plan, handoff, ref)],
        }));
    }),
};

/** Without that receiver; without any, there is nothing left to hand over. */
function leaveOut(plan: Plan, handoff: Handoff, own: StreamRef): NonNullable<Finding['fixes']>[number] {
  const to = handoff.to === 'all' ? [] : handoff.to.filter((ref) => !sameStream(ref, own));
  if (to.length === 0) return deletion(handoff);
  return {
    title: `Leave out ${quoteStream(plan, own)} as the one who gets it`,
    commands: [{ type: 'handoff.edit', handoff: handoff.id, to }],
  };
}
