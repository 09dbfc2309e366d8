import { quoteChunk } from '../../notation/names';
import { chunksOf } from '../../plan/lookup';
import { estimatedHours } from '../estimate';
import type { Rule } from '../rule';

/** A chunk that takes more than eight hours is too large for one go. What is done is let be. */
export const largeEstimate: Rule = {
  code: 'large-estimate',
  severity: 'advice',
  find: (plan) =>
    chunksOf(plan)
      .filter((chunk) => !chunk.done && (estimatedHours(chunk) ?? 0) > 8)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} takes more than eight hours; split it.`,
        at: [chunk.id],
      })),
  crowd: (count, total) => `${count} of ${total} chunks take more than eight hours; split them.`,
};
