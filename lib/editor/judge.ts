import { applyAll } from '../commands/apply';
import { compare } from '../problems/introduced';
import { findings } from '../problems/problems';
import type { Command } from '../plan/command';
import type { Plan, SpecContext } from '../plan/types';
import type { Verdict } from '../problems/introduced';

/**
 * What commands would break or heal, found by running them: with the very `apply` of the drop, so that what is said
 * before it and what happens cannot differ. The plan stays as it is.
 */
export function judge(plan: Plan, context: SpecContext, commands: readonly Command[]): Verdict {
  const after = applyAll(plan, commands);
  if (!after.ok) return { introduced: [], healed: [], refused: after.error };
  if (after.value.plan === plan) return { introduced: [], healed: [] };
  return compare(findings(plan, context), findings(after.value.plan, context));
}
