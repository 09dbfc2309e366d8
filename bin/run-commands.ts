import { apply } from '../lib/commands/apply';
import { readCommand } from '../lib/named/read-command';
import type { Going } from '../lib/plan/command';
import type { Failure, Plan } from '../lib/plan/types';
import type { GivenCommand } from './read-commands';

/** A command that was run, the plan it left, and what went with it that it does not name. */
export interface Step {
  readonly where: string;
  readonly plan: Plan;
  readonly goes: readonly Going[];
}

/** The plan after all commands; or why not, and whether the command was understood and then refused. */
export type Edited =
  | { readonly ok: true; readonly plan: Plan; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly message: string; readonly understood: boolean };

/** Runs commands one after another, each read against the plan that the one before left. All of them or none. */
export function runCommands(plan: Plan, commands: readonly GivenCommand[]): Edited {
  let now = plan;
  const steps: Step[] = [];
  for (const { json, where } of commands) {
    const command = readCommand(now, json);
    if (!command.ok) return { ok: false, message: `${where}: ${command.error.message}`, understood: false };
    const next = apply(now, command.value);
    if (!next.ok)
      return { ok: false, message: `${where}: ${next.error.message}${wayOut(next.error)}`, understood: true };
    now = next.value.plan;
    steps.push({ where, plan: now, goes: next.value.goes });
  }
  return { ok: true, plan: now, steps };
}

/** The command that does what a refusal asks for, where its sentence speaks to people at a page. */
const wayOut = ({ code }: Failure): string =>
  code === 'no-item' || code === 'no-row' ? ' chunk.complete adds it.' : '';
