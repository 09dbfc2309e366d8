import { apply, applyAll } from '../commands/apply';
import type { Command, Going } from '../plan/command';
import type { Failure, Plan } from '../plan/types';

/** A plan after some commands. Throws what refuses one. */
export function applied(plan: Plan, ...commands: readonly Command[]): Plan {
  const next = applyAll(plan, commands);
  if (!next.ok) throw new RangeError(next.error.message);
  return next.value.plan;
}

/** What goes with some commands beside what they name. Throws what refuses one. */
export function going(plan: Plan, ...commands: readonly Command[]): readonly Going[] {
  const next = applyAll(plan, commands);
  if (!next.ok) throw new RangeError(next.error.message);
  return next.value.goes;
}

/** Why a plan cannot take a command: code and sentence. Throws where it can. */
export function refusal(plan: Plan, command: Command): Failure {
  const next = apply(plan, command);
  if (next.ok) throw new RangeError(`${command.type} is not refused`);
  return next.error;
}
