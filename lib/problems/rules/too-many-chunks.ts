import { chunksOf } from '../../plan/lookup';
import type { Rule } from '../rule';

/** Above this a medium feature is cut too fine. */
const MOST = 10;

/** More than 10 chunks; 5 to 8 is the good range. */
export const tooManyChunks: Rule = {
  code: 'too-many-chunks',
  severity: 'advice',
  find: (plan) => {
    const count = chunksOf(plan).length;
    return count <= MOST
      ? []
      : [
          {
            message: `The plan has ${count} chunks, and 5 to 8 is a good number; see which could be one.`,
            at: [],
          },
        ];
  },
};
