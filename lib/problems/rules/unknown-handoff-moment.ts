import { quoteChunk, quoteHandoff } from '../../notation/names';
import { nearest } from '../../notation/nearest';
import { quote } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { orDeletion } from '../deletion';
import type { Handoff, Plan, When } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A handoff comes after a phase or chunk that does not exist. Other free text is left alone. */
export const unknownHandoffMoment: Rule = {
  code: 'unknown-handoff-moment',
  severity: 'error',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) => {
      const missing = missingMoment(plan, handoff.when);
      return missing === undefined
        ? []
        : [
            {
              message: `${quoteHandoff(plan, handoff)} waits for ${quote(missing)}, but no phase and no chunk is called that; name one that exists.`,
              at: [handoff.id],
              fixes: orDeletion(correction(plan, handoff, missing), handoff),
            },
          ];
    }),
};

/** The chunk that was most likely meant. */
function correction(plan: Plan, { id, when }: Handoff, name: string): NonNullable<Finding['fixes']> {
  const meant = nearest(
    chunksOf(plan).map((chunk) => [chunk.title, chunk] as const),
    name,
  );
  if (!meant) return [];
  const verb = 'text' in when && /^\s*during/i.test(when.text) ? 'during' : 'after';
  return [
    {
      title: `Change it to ${quoteChunk(meant)}`,
      commands: [{ type: 'handoff.edit', handoff: id, when: { verb, of: meant.id } }],
    },
  ];
}

function missingMoment(plan: Plan, when: When): string | undefined {
  if (!('text' in when)) return undefined;
  const name = /^(?:after|during)\s+(\S.*)$/i.exec(when.text.trim())?.[1];
  // "After Phase 2 is reviewed" names a phase that exists and says more.
  const number = /^phase\s+(\d+)\b/i.exec(name ?? '')?.[1];
  return plan.phases.some((phase) => phase.number === Number(number)) ? undefined : name;
}
