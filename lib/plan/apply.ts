import { moveChunks } from './commands/chunk-move';
import { tickChunk } from './commands/chunk-tick';
import { addChunk } from './commands/chunk-add';
import { completeChunk, joinChunks } from './commands/chunk-complete';
import { deleteChunks } from './commands/chunk-delete';
import { duplicateChunk } from './commands/chunk-duplicate';
import { editChunk } from './commands/chunk-edit';
import { mergeChunks } from './commands/chunk-merge';
import { renameChunk } from './commands/chunk-rename';
import { splitChunk } from './commands/chunk-split';
import { addDependency } from './commands/dependency-add';
import { removeDependency } from './commands/dependency-remove';
import { addHandoff, deleteHandoff, editHandoff, expandHandoff } from './commands/handoff-edit';
import { addPhase, deletePhase, editPhase, movePhase } from './commands/phase-edit';
import { setStatus } from './commands/plan-status';
import { deleteStream, dropStreams } from './commands/stream-delete';
import { addStream, editStream, moveStream, renameStream } from './commands/stream-edit';
import { tickSubtask } from './commands/subtask-tick';
import { addTable } from './commands/table-add';
import { settle } from './settle';
import { ok } from './types';
import type { Command } from './command';
import type { Plan, Result } from './types';

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
    case 'chunk.add':
      return addChunk(plan, command);
    case 'chunk.rename':
      return renameChunk(plan, command);
    case 'chunk.edit':
      return editChunk(plan, command);
    case 'chunk.delete':
      return deleteChunks(plan, command);
    case 'chunk.complete':
      return completeChunk(plan, command);
    case 'chunk.join':
      return joinChunks(plan, command);
    case 'chunk.duplicate':
      return duplicateChunk(plan, command);
    case 'chunk.split':
      return splitChunk(plan, command);
    case 'chunk.merge':
      return mergeChunks(plan, command);
    case 'subtask.tick':
      return tickSubtask(plan, command);
    case 'table.add':
      return addTable(plan, command);
    case 'dependency.add':
      return addDependency(plan, command);
    case 'dependency.remove':
      return removeDependency(plan, command);
    case 'stream.add':
      return addStream(plan, command);
    case 'stream.rename':
      return renameStream(plan, command);
    case 'stream.edit':
      return editStream(plan, command);
    case 'stream.move':
      return moveStream(plan, command);
    case 'stream.delete':
      return deleteStream(plan, command);
    case 'streams.drop':
      return dropStreams(plan);
    case 'phase.add':
      return addPhase(plan, command);
    case 'phase.edit':
      return editPhase(plan, command);
    case 'phase.move':
      return movePhase(plan, command);
    case 'phase.delete':
      return deletePhase(plan, command);
    case 'handoff.add':
      return addHandoff(plan, command);
    case 'handoff.edit':
      return editHandoff(plan, command);
    case 'handoff.expand':
      return expandHandoff(plan, command);
    case 'handoff.delete':
      return deleteHandoff(plan, command);
    case 'plan.status':
      return setStatus(plan, command);
  }
}
