import { handoffName, quote } from '../naming';
import type { Rule } from '../rule';
import type { Handoff, Plan } from '../../plan/types';

/** A handoff names a stream that the plan does not define. */
export const unknownHandoffStream: Rule = {
  code: 'unknown-handoff-stream',
  severity: 'error',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) =>
      unknownNames(handoff).map((name) => ({
        message: `${handoffName(plan, handoff)} names stream ${quote(name)}, which the plan does not define; name one of ${listed(plan)}.`,
        at: [handoff.id],
      })),
    ),
};

const unknownNames = ({ from, to }: Handoff): readonly string[] => [
  ...new Set(
    [...from, ...(to === 'all' ? [] : to)].flatMap((ref) => (typeof ref === 'object' ? [ref.unknown] : [])),
  ),
];

const listed = ({ streams }: Plan): string =>
  streams.length > 0
    ? streams
        .slice(0, 6)
        .map(({ name }) => quote(name))
        .join(', ')
    : 'the streams that do the work';
