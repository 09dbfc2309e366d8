import { phaseNumber, quoteChunk, quoteHandoff } from '../../notation/names';
import { lookup } from '../../plan/lookup';
import type { Rule } from '../rule';
import type { ChunkId, PhaseId, Plan } from '../../plan/types';

/** `During …` is no moment that anything could trigger. */
export const handoffDuring: Rule = {
  code: 'handoff-during',
  severity: 'warning',
  find: (plan) =>
    plan.handoffs.flatMap((handoff) => {
      const { when } = handoff;
      if ('text' in when || when.verb !== 'during') return [];
      const name = momentName(plan, when.of);
      return [
        {
          message: `${quoteHandoff(plan, handoff)} happens during ${name}, which nothing triggers; say after which chunk or phase it is due.`,
          at: [handoff.id],
          fixes: [
            {
              title: `Make it after ${name}`,
              commands: [
                { type: 'handoff.edit', handoff: handoff.id, when: { verb: 'after', of: when.of } } as const,
              ],
            },
          ],
        },
      ];
    }),
};

function momentName(plan: Plan, id: PhaseId | ChunkId): string {
  const { phases, chunks } = lookup(plan);
  const phase = phases.get(id as PhaseId)?.phase;
  const chunk = chunks.get(id as ChunkId)?.chunk;
  return phase ? phaseNumber(phase) : chunk ? quoteChunk(chunk) : 'something that is gone';
}
