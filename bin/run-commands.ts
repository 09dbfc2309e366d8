import { apply } from '../lib/plan/apply';
import { readCommand } from '../lib/plan/named/read-command';
import type { Plan } from '../lib/plan/types';
import type { GivenCommand } from './read-commands';

/** The plan after all commands; or why not, and whether the command was understood and then refused. */
export type Edited =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly message: string; readonly understood: boolean };

/** Runs commands one after another, each read against the plan that the one before left. All of them or none. */
export function runCommands(plan: Plan, commands: readonly GivenCommand[]): Edited {
  let now = plan;
  for (const { json, where } of commands) {
    const command = readCommand(now, json);
    if (!command.ok) return { ok: false, message: `${where}: ${command.error.message}`, understood: false };
    const next = apply(now, command.value);
    if (!next.ok) return { ok: false, message: `${where}: ${next.error.message}`, understood: true };
    now = next.value;
  }
  return { ok: true, plan: now };
}
