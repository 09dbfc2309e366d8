import { enumerate } from '../../notation/words';
import type { Rule } from '../rule';

/** The file holds both sides of a merge that nobody has resolved. What stands between is no plan that anybody wrote. */
export const unresolvedMerge: Rule = {
  code: 'unresolved-merge',
  severity: 'error',
  alone: true,
  find: (_, { mergeLines = [] }) => {
    const [first] = mergeLines;
    if (first === undefined) return [];
    return [
      {
        message: `The file holds a merge that is not resolved, on line${mergeLines.length > 1 ? 's' : ''} ${enumerate(mergeLines.map(String), 6)}; choose what stays, and take the lines with <<<<<<<, ======= and >>>>>>> out.`,
        at: [],
        line: first,
      },
    ];
  },
};
