import { handoffName, quoteStream } from '../naming';
import { momentOf, reaches } from '../moments';
import type { Rule } from '../rule';

/** A stream is to hand something over before it has done any work. */
export const handoffWithoutSenderWork: Rule = {
  code: 'handoff-without-sender-work',
  severity: 'warning',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) => {
      const moment = momentOf(plan, handoff);
      if (!moment) return [];
      return handoff.from
        .filter((ref) => typeof ref === 'string')
        .filter((id) => (reaches(plan).get(id)?.first ?? Infinity) > moment.phase)
        .map((id) => ({
          message: `${handoffName(plan, handoff)} comes before ${quoteStream(plan, id)} has done any chunk; make it later, or let somebody else hand over.`,
          at: [handoff.id, id],
        }));
    }),
};
