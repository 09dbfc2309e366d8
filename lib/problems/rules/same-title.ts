import { quoteChunk } from '../../notation/names';
import { quote } from '../../notation/words';
import { twins } from '../twins';
import type { Rule } from '../rule';

/** Chunks of one title that only their ids tell apart: `C2 Tests` and `C4 Tests`. */
export const sameTitle: Rule = {
  code: 'same-title',
  severity: 'advice',
  find: (plan) =>
    twins(plan).flatMap(({ chunk, earlier, areTold }) =>
      areTold
        ? [
            {
              message: `${quoteChunk(chunk)} and ${quoteChunk(earlier)} are told apart by their ids alone; say in the title what ${quote(chunk.title)} means for each.`,
              at: [chunk.id, earlier.id],
            },
          ]
        : [],
    ),
};
