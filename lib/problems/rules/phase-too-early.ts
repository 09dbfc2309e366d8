import { phaseNumber, quoteChunk } from '../../notation/names';
import { enumerate } from '../../notation/words';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan } from '../../plan/types';

/** Work of a later phase is ticked while an earlier phase has open chunks. */
export const phaseTooEarly: Rule = {
  code: 'phase-too-early',
  severity: 'warning',
  find: (plan) => {
    const open: Chunk[] = [];
    return plan.phases.flatMap((phase, index) => {
      const found = begunBefore(plan, index, open);
      open.push(...phase.chunks.filter(({ done }) => done === false));
      return found;
    });
  },
};

function begunBefore(plan: Plan, index: number, open: readonly Chunk[]): readonly Finding[] {
  const phase = plan.phases[index];
  const ticked = phase?.chunks.filter(({ done }) => done) ?? [];
  const [only, ...more] = open;
  if (!phase || ticked.length === 0 || !only) return [];
  return [
    {
      message: `${phaseNumber(phase)} has begun with ${enumerate(ticked.map(quoteChunk))}, but ${enumerate(open.map(quoteChunk))} before it ${more.length > 0 ? 'are' : 'is'} not done; tick what is done, or untick what is not.`,
      at: [phase.id, ...ticked.map(({ id }) => id)],
      // What agents ticked is most likely done; only where it stands alone may it be the slip.
      fixes: [
        ...(more.length === 0 ? [tick(`Tick ${quoteChunk(only)} too`, only, true)] : []),
        ...(ticked.length === 1 ? ticked.map((one) => tick(`Untick ${quoteChunk(one)}`, one, false)) : []),
      ],
    },
  ];
}

const tick = (title: string, { id }: Chunk, done: boolean): NonNullable<Finding['fixes']>[number] => ({
  title,
  commands: [{ type: 'chunk.tick', chunk: id, done }],
});
