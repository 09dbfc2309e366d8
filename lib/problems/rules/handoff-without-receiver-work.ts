import { handoffName, quoteStream } from '../naming';
import { momentOf, reaches } from '../moments';
import type { Rule } from '../rule';

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
          message: `${handoffName(plan, handoff)} comes when ${quoteStream(plan, id)} has no chunk left to use it in; make it earlier or drop it.`,
          at: [handoff.id, id],
        }));
    }),
};
