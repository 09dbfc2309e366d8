import { applyAll } from '../commands/apply';
import type { Command, Going } from '../plan/command';
import type { Plan } from '../plan/types';

/** What commands take away beside what they name, told before they are run; nothing where they are refused. */
export function goesOf(plan: Plan, commands: readonly Command[]): readonly Going[] {
  const after = applyAll(plan, commands);
  return after.ok ? after.value.goes : [];
}
