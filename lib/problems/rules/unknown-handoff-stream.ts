import { quoteHandoff, streamTitle } from '../../notation/names';
import { nearest } from '../../notation/nearest';
import { quote, quoted } from '../../notation/words';
import { orDeletion } from '../deletion';
import type { Handoff, Plan, StreamRef } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A handoff names a stream that the plan does not define. */
export const unknownHandoffStream: Rule = {
  code: 'unknown-handoff-stream',
  severity: 'error',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) =>
      unknownNames(handoff).map((name) => ({
        message: `${quoteHandoff(plan, handoff)} names stream ${quote(name)}, which the plan does not define; name one of ${listed(plan)}.`,
        at: [handoff.id],
        fixes: orDeletion(correction(plan, handoff, name), handoff),
      })),
    ),
};

const unknownNames = ({ from, to }: Handoff): readonly string[] => [
  ...new Set(
    [...from, ...(to === 'all' ? [] : to)].flatMap((ref) => (typeof ref === 'object' ? [ref.unknown] : [])),
  ),
];

/** The stream that was most likely meant, wherever the name stands in the handoff. */
function correction(plan: Plan, handoff: Handoff, name: string): NonNullable<Finding['fixes']> {
  const meant = nearest(
    plan.streams.map((stream) => [stream.name, stream] as const),
    name,
  );
  if (!meant) return [];
  const corrected = (refs: readonly StreamRef[]) => [
    ...new Set(refs.map((ref) => (typeof ref === 'object' && ref.unknown === name ? meant.id : ref))),
  ];
  const to = handoff.to === 'all' ? handoff.to : corrected(handoff.to);
  return [
    {
      title: `Change it to ${quoted(streamTitle(meant))}`,
      commands: [{ type: 'handoff.edit', handoff: handoff.id, from: corrected(handoff.from), to }],
    },
  ];
}

const listed = ({ streams }: Plan): string =>
  streams.length > 0
    ? streams
        .slice(0, 6)
        .map((stream) => quoted(streamTitle(stream)))
        .join(', ')
    : 'the streams that do the work';
