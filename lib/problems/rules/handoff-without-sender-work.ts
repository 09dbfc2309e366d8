import { phaseNumber, quoteHandoff, quoteStream } from '../../notation/names';
import { orDeletion } from '../deletion';
import { momentOf, reaches } from '../moments';
import type { Finding, Rule } from '../rule';
import type { Handoff, Plan } from '../../plan/types';

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
          message: `${quoteHandoff(plan, handoff)} comes before ${quoteStream(plan, id)} has done any chunk; make it later, or let somebody else hand over.`,
          at: [handoff.id, id],
          fixes: orDeletion(later(plan, handoff), handoff),
        }));
    }),
};

/** After the first phase by which all who hand over have worked, if those who get it work on after that. */
function later(plan: Plan, { id, from, to }: Handoff): NonNullable<Finding['fixes']> {
  const index = Math.max(
    ...from.map((ref) => (typeof ref === 'string' ? reaches(plan).get(ref)?.first : undefined) ?? Infinity),
  );
  const phase = plan.phases[index];
  const isUseful =
    to === 'all' ||
    to.every((ref) => typeof ref === 'string' && (reaches(plan).get(ref)?.last ?? -1) > index);
  if (!phase || !isUseful) return [];
  return [
    {
      title: `Make it after ${phaseNumber(phase)}`,
      commands: [{ type: 'handoff.edit', handoff: id, when: { verb: 'after', of: phase.id } }],
    },
  ];
}
