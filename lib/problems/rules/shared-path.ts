import { enumerate, quote } from '../naming';
import { ownership } from '../ownership';
import type { Rule } from '../rule';

/** Two streams own the same path: two agents would write the same files at the same time. */
export const sharedPath: Rule = {
  code: 'shared-path',
  severity: 'error',
  find: (plan) =>
    ownership(plan).shared.map(({ first, second, paths }) => ({
      message: `${quote(first.name)} and ${quote(second.name)} both own ${enumerate(paths.map(quotePath))}, so two agents would write the same files; give it to one of them.`,
      at: [first.id, second.id],
    })),
};

/** Not as inline markdown: the stars of a glob are no emphasis. */
const quotePath = (path: string): string => `“${path}”`;
