import { applyAll } from '../lib/commands/apply';
import { writeCommand } from '../lib/named/write-command';
import type { TellFix } from '../lib/exports/problem-json';

/** A fix as commands that `edit` takes, each on the plan that the one before left. */
export const tellFix: TellFix = (plan, commands) => {
  const all: Readonly<Record<string, unknown>>[] = [];
  let now = plan;
  for (const command of commands) {
    const written = writeCommand(now, command);
    const after = applyAll(now, [command]);
    if (!written || !after.ok) return undefined;
    all.push(written);
    now = after.value.plan;
  }
  return all;
};
