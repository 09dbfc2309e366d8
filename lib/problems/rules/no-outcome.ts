import { quoteChunk } from '../../notation/names';
import { isNone } from '../../notation/values';
import { chunksOf } from '../../plan/lookup';
import type { Chunk } from '../../plan/types';
import type { Rule } from '../rule';

/** Neither item nor table says what success looks like. What is done is let be. */
export const noOutcome: Rule = {
  code: 'no-outcome',
  severity: 'warning',
  find: (plan) =>
    chunksOf(plan)
      .filter(hasNone)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} has no outcome; say in a sentence what works once it is done.`,
        at: [chunk.id],
      })),
  crowd: (count, total) =>
    `${count} of ${total} chunks have no outcome; say in a sentence what works once each is done.`,
};

const hasNone = ({ done, outcome = '', row }: Chunk): boolean =>
  !done && isNone(outcome) && isNone(row?.summary ?? '');
