import { apply } from '../commands/apply';
import { goesWith } from '../notation/goes';
import { describe } from './describe';
import type { Command, Going } from '../plan/command';
import type { Plan } from '../plan/types';

/** Steps told one by one; more are a number. */
const MOST = 4;

/**
 * What commands would do, in words, one step after the other: each is told upon the plan that those before it leave.
 * Only those that can be run are told, and last what goes with them.
 */
export function preview(plan: Plan, commands: readonly Command[]): string {
  const steps: string[] = [];
  const goes: Going[] = [];
  let now = plan;
  for (const command of commands.slice(0, MOST)) {
    const next = apply(now, command);
    if (!next.ok) break;
    const step = describe(now, [command]);
    steps.push(steps.length === 0 ? step : `${step.charAt(0).toLowerCase()}${step.slice(1)}`);
    goes.push(...next.value.goes);
    now = next.value.plan;
  }
  const left = commands.length - steps.length;
  if (commands.length > MOST) steps.push(`and ${left} more ${left === 1 ? 'step' : 'steps'}`);
  return `${steps.join('; ')}.${goes.length > 0 ? ` ${goesWith(goes)}` : ''}`;
}
