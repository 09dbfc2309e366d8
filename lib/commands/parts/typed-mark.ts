import { boxOf, signFor, states, stateWords } from '../../notation/signs';
import { enumerate } from '../../notation/words';
import { fail, ok } from '../../plan/types';
import type { Box } from '../../notation/signs';
import type { Plan, Result } from '../../plan/types';

/** What a typed sign, or word of a state, makes of a box. Refused: what is neither. */
export function readTypedMark(plan: Plan, typed: string): Result<Box> {
  const sign = signFor(plan, typed);
  return sign === undefined ? noSign(typed) : ok(boxOf(sign));
}

/** Refuses what can stand in no box. */
export const noSign = (typed: string): Result<never> =>
  fail(
    'no-sign',
    `“${typed}” is no sign of a box. Give one sign that is no letter and no digit, or a word: ${enumerate(states.map(stateWords), Infinity)}.`,
  );
