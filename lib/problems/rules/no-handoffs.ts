import { reaches } from '../moments';
import type { Rule } from '../rule';

/** Several streams work, and nothing is ever handed over. */
export const noHandoffs: Rule = {
  code: 'no-handoffs',
  severity: 'warning',
  find: (plan) => {
    const working = reaches(plan).size;
    return working < 2 || plan.handoffs.length > 0
      ? []
      : [
          {
            message: `${working} streams work on this plan and nothing is handed over between them; say under Communication who tells whom what, and when.`,
            at: [],
          },
        ];
  },
};
