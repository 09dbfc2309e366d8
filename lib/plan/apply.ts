import { moveChunks } from './commands/chunk-move';
import { tickChunk } from './commands/chunk-tick';
import { addDependency } from './commands/dependency-add';
import { removeDependency } from './commands/dependency-remove';
import { settle } from './settle';
import { ok } from './types';
import type { Command, Plan, Result } from './types';

/** The plan after a command, or a sentence that says why it cannot be. Pure; the given plan is left as it was. */
export function apply(plan: Plan, command: Command): Result<Plan> {
  const done = run(plan, command);
  return done.ok && done.value !== plan ? settle(plan, done.value) : done;
}

/** Several commands as one step: all of them or none. */
export function applyAll(plan: Plan, commands: readonly Command[]): Result<Plan> {
  let result: Result<Plan> = ok(plan);
  for (const command of commands) {
    if (!result.ok) return result;
    result = apply(result.value, command);
  }
  return result;
}

function run(plan: Plan, command: Command): Result<Plan> {
  switch (command.type) {
    case 'chunk.move':
      return moveChunks(plan, command);
    case 'chunk.tick':
      return tickChunk(plan, command);
    case 'dependency.add':
      return addDependency(plan, command);
    case 'dependency.remove':
      return removeDependency(plan, command);
  }
}
