import { phaseNumber, quoteChunk } from '../../notation/names';
import { hasBegun } from '../../notation/signs';
import { enumerate } from '../../notation/words';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan } from '../../plan/types';

/** Work of a later phase has begun while an earlier phase has chunks that are not done. */
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
  const begun = phase?.chunks.filter(hasBegun) ?? [];
  const [only, ...more] = open;
  if (!phase || begun.length === 0 || !only) return [];
  const ticks = begun.every(({ done }) => done === true);
  return [
    {
      message: `${phaseNumber(phase)} has begun with ${enumerate(begun.map(quoteChunk))}, but ${enumerate(open.map(quoteChunk))} before it ${more.length > 0 ? 'are' : 'is'} not done; tick what is done, or ${ticks ? 'untick what is not' : 'mark as open what should wait'}.`,
      at: [phase.id, ...begun.map(({ id }) => id)],
      // What agents ticked is most likely done; only where it stands alone may it be the slip.
      fixes: [
        ...(more.length === 0 ? [tick(`Tick ${quoteChunk(only)} too`, only, true)] : []),
        ...(begun.length === 1 ? begun.map(taken) : []),
      ],
    },
  ];
}

/** Takes back that a chunk has begun. */
const taken = (chunk: Chunk): NonNullable<Finding['fixes']>[number] =>
  chunk.done === true
    ? tick(`Untick ${quoteChunk(chunk)}`, chunk, false)
    : {
        title: `Mark ${quoteChunk(chunk)} as open`,
        commands: [{ type: 'chunk.mark', chunk: chunk.id, mark: 'open' }],
      };

const tick = (title: string, { id }: Chunk, done: boolean): NonNullable<Finding['fixes']>[number] => ({
  title,
  commands: [{ type: 'chunk.tick', chunk: id, done }],
});
