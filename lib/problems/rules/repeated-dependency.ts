import { quoteChunk } from '../../notation/names';
import { resolveTerm } from '../../notation/references';
import { quote } from '../../notation/words';
import { lookup } from '../../plan/lookup';
import type { Chunk, PhaseId, Plan } from '../../plan/types';
import type { Rule } from '../rule';

/**
 * A chunk's dependencies say the same twice in one place. The plan holds each but once, so this is known from the
 * opened text; it is over as soon as the chunk no longer waits for that.
 */
export const repeatedDependency: Rule = {
  code: 'repeated-dependency',
  severity: 'advice',
  find: (plan, { repeatedTerms = [] }) =>
    repeatedTerms.flatMap(({ chunk: id, text }) => {
      const at = lookup(plan).chunks.get(id);
      if (!at || !stillWaits(plan, at.chunk, at.phase.id, text)) return [];
      return [
        {
          message: `${quoteChunk(at.chunk)} says twice that it waits for ${quote(text)}; once is enough.`,
          at: [id],
        },
      ];
    }),
};

function stillWaits(plan: Plan, chunk: Chunk, phase: PhaseId, text: string): boolean {
  const target = resolveTerm(plan, text, phase);
  if (target.on === 'barrier') return chunk.waitsForBarrier;
  return chunk.dependsOn.some(
    (on) =>
      (on.on === 'chunk' && target.on === 'chunk' && on.chunk === target.chunk) ||
      (on.on === 'phase' && target.on === 'phase' && on.phase === target.phase) ||
      (on.on === 'unresolved' && on.text === text),
  );
}
