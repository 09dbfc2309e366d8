import { annotationText, readsAsAnnotation } from '../../notation/annotation';
import { phaseNumber, quoteStream } from '../../notation/names';
import type { Phase, Plan, StreamRef } from '../../plan/types';
import type { Finding, Rule } from '../rule';

/** A heading says "(parallel)", but all chunks of the phase are one stream's, whose agent works on one at a time. */
export const parallelWithOneStream: Rule = {
  code: 'parallel-with-one-stream',
  severity: 'advice',
  find: (plan) =>
    plan.phases.flatMap((phase) => {
      const only = onlyStream(phase);
      return !saysParallel(phase) || only === undefined
        ? []
        : [
            {
              message: `${phaseNumber(phase)} says “parallel”, but all its chunks are on ${quoteStream(plan, only)}; spread them over streams or drop the word.`,
              at: [phase.id],
              fixes: dropping(plan, phase),
            },
          ];
    }),
  crowd: (count, total) =>
    `${count === total ? (total === 2 ? 'Both' : 'All') : `${count} of ${total}`} phases say “parallel” although each has the chunks of one stream only; spread them over streams or drop the word.`,
  crowdFix: { title: 'Drop “parallel” from all' },
};

const saysParallel = ({ annotation = [] }: Phase): boolean =>
  annotation.some(
    (part) =>
      typeof part === 'string' && /\bparallel\b/i.test(part) && !/\b(?:not|no|non-?)\s*parallel/i.test(part),
  );

/** The annotation without the word, where it still reads as one. */
function dropping(plan: Plan, phase: Phase): NonNullable<Finding['fixes']> {
  const words = (annotationText(plan, phase) ?? '')
    .replace(/\bparallel\b\s*[,;:—–-]?\s*/i, '')
    .replace(/[\s,;:—–-]+$/, '');
  const names = plan.streams.map(({ name }) => name);
  if (words !== '' && !readsAsAnnotation(words, names)) return [];
  return [
    {
      title: 'Drop “parallel”',
      commands: [{ type: 'phase.edit', phase: phase.id, annotation: words === '' ? null : words }],
    },
  ];
}

/** The one stream all chunks are on; undefined if there are several, or none is named. */
function onlyStream({ chunks }: Phase): StreamRef | undefined {
  const names = new Map(
    chunks.map(({ stream }) => [typeof stream === 'object' ? stream.unknown : (stream ?? ''), stream]),
  );
  const [only] = names.values();
  return names.size === 1 ? only : undefined;
}
