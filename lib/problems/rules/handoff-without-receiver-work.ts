import { quoteHandoff, quoteStream } from '../../notation/names';
import { deletion } from '../deletion';
import { momentOf, reaches } from '../moments';
import type { Finding, Rule } from '../rule';
import type { Handoff, Plan, StreamId } from '../../plan/types';

/** A stream is to be told something after its last chunk is done. */
export const handoffWithoutReceiverWork: Rule = {
  code: 'handoff-without-receiver-work',
  severity: 'warning',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) => {
      const moment = momentOf(plan, handoff);
      if (!moment || handoff.to === 'all') return [];
      const earliest = moment.isOver ? moment.phase + 1 : moment.phase;
      return handoff.to
        .filter((ref) => typeof ref === 'string')
        .filter((id) => (reaches(plan).get(id)?.last ?? -1) < earliest)
        .map((id) => ({
          message: `${quoteHandoff(plan, handoff)} comes when ${quoteStream(plan, id)} has no chunk left to use it in; make it earlier or drop it.`,
          at: [handoff.id, id],
          fixes: [leaveOut(plan, handoff, id)],
        }));
    }),
};

/** Without that receiver; without any, there is nothing left to hand over. */
function leaveOut(plan: Plan, handoff: Handoff, id: StreamId): NonNullable<Finding['fixes']>[number] {
  const to = handoff.to === 'all' ? [] : handoff.to.filter((ref) => ref !== id);
  if (to.length === 0) return deletion(handoff);
  return {
    title: `Leave out ${quoteStream(plan, id)}`,
    commands: [{ type: 'handoff.edit', handoff: handoff.id, to }],
  };
}
