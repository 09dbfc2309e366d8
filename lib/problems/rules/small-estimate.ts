import { quoteChunk } from '../../notation/names';
import { chunksOf } from '../../plan/lookup';
import { estimatedHours } from '../estimate';
import type { Rule } from '../rule';

/** A chunk that takes less than an hour is not worth handing out. What is done is let be. */
export const smallEstimate: Rule = {
  code: 'small-estimate',
  severity: 'advice',
  find: (plan) =>
    chunksOf(plan)
      .filter((chunk) => !chunk.done && (estimatedHours(chunk) ?? Infinity) < 1)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} takes less than an hour; merge it with a chunk it belongs to.`,
        at: [chunk.id],
      })),
  crowd: (count, total) => `${count} of ${total} chunks take less than an hour; merge what belongs together.`,
};
