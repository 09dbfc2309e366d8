import { checksOf } from '../../notation/checks';
import { phaseNumber } from '../../notation/names';
import { counted } from '../../notation/words';
import type { Rule } from '../rule';

/** All chunks of a phase are done, and boxes that say when the phase is are not ticked. */
export const openChecks: Rule = {
  code: 'open-checks',
  severity: 'advice',
  find: (plan) =>
    plan.phases.flatMap((phase) => {
      const checks = checksOf(phase);
      const open = checks.filter(({ done }) => !done).length;
      if (open === 0 || phase.chunks.length === 0 || !phase.chunks.every(({ done }) => done)) return [];
      return [
        {
          message: `The chunks of ${phaseNumber(phase)} are done, but ${open} of its ${counted(checks.length, 'check')} ${open === 1 ? 'is' : 'are'} not; tick what holds.`,
          at: [phase.id],
        },
      ];
    }),
};
