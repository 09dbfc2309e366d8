import { saysShared, sharedInTurn } from '../shared-paths';
import type { Rule } from '../rule';

/** Two streams own the same path, but never work in one phase: no agents meet there, and it may be meant so. */
export const pathInTurn: Rule = {
  code: 'path-in-turn',
  severity: 'warning',
  find: (plan) =>
    sharedInTurn(plan).map((pair) => ({
      message: `${saysShared(pair)}, in different phases; hand it over between them, or give it to one.`,
      at: [pair.first.id, pair.second.id],
    })),
};
