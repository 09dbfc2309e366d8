import { phaseNumber } from '../../notation/names';
import type { Rule } from '../rule';

/** Phase numbers that repeat or go backwards. A gap is fine: it keeps its meaning. */
export const phaseOrder: Rule = {
  code: 'phase-order',
  severity: 'error',
  find: ({ phases }) =>
    phases.flatMap((phase, index) => {
      const before = phases[index - 1];
      if (!before) return [];
      const same = phases.slice(0, index).find(({ number }) => number === phase.number);
      if (same)
        return [
          {
            message: `Two phases have the number ${phase.number}; number them in the order they run.`,
            at: [phase.id, same.id],
          },
        ];
      return phase.number < before.number
        ? [
            {
              message: `${phaseNumber(phase)} stands after ${phaseNumber(before)}; number the phases in the order they run.`,
              at: [phase.id, before.id],
            },
          ]
        : [];
    }),
};
