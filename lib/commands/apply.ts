import { ok } from '../plan/types';
import { tickCheck } from './each/check-tick';
import { addChunk } from './each/chunk-add';
import { completeChunk } from './each/chunk-complete';
import { deleteChunks } from './each/chunk-delete';
import { duplicateChunk } from './each/chunk-duplicate';
import { editChunk } from './each/chunk-edit';
import { joinChunks } from './each/chunk-join';
import { markChunk } from './each/chunk-mark';
import { mergeChunks } from './each/chunk-merge';
import { moveChunks } from './each/chunk-move';
import { renameChunk } from './each/chunk-rename';
import { splitChunk } from './each/chunk-split';
import { tickChunk } from './each/chunk-tick';
import { addDependency } from './each/dependency-add';
import { removeDependency } from './each/dependency-remove';
import { addHandoff } from './each/handoff-add';
import { deleteHandoff } from './each/handoff-delete';
import { editHandoff } from './each/handoff-edit';
import { expandHandoff } from './each/handoff-expand';
import { addPhase } from './each/phase-add';
import { deletePhase } from './each/phase-delete';
import { editPhase } from './each/phase-edit';
import { movePhase } from './each/phase-move';
import { setStatus } from './each/plan-status';
import { addStream } from './each/stream-add';
import { deleteStream } from './each/stream-delete';
import { editStream } from './each/stream-edit';
import { moveStream } from './each/stream-move';
import { renameStream } from './each/stream-rename';
import { dropStreams } from './each/streams-drop';
import { markSubtask } from './each/subtask-mark';
import { tickSubtask } from './each/subtask-tick';
import { addTable } from './each/table-add';
import { settle } from './settle';
import type { Applied, Command } from '../plan/command';
import type { Plan, Result } from '../plan/types';

/**
 * The plan after a command and what goes with it beside what the command names, or a sentence that says why it cannot
 * be. Pure; the given plan is left as it was.
 */
export function apply(plan: Plan, command: Command): Result<Applied> {
  const done = run(plan, command);
  if (!done.ok) return done;
  const { plan: next, goes } = 'goes' in done.value ? done.value : { plan: done.value, goes: [] };
  if (next === plan) return ok({ plan, goes });
  const settled = settle(plan, next);
  return settled.ok ? ok({ plan: settled.value, goes }) : settled;
}

/** Several commands as one step: all of them or none. */
export function applyAll(plan: Plan, commands: readonly Command[]): Result<Applied> {
  let now: Applied = { plan, goes: [] };
  for (const command of commands) {
    const next = apply(now.plan, command);
    if (!next.ok) return next;
    now = { plan: next.value.plan, goes: [...now.goes, ...next.value.goes] };
  }
  return ok(now);
}

/** What tells nothing gives the plan alone. */
function run(plan: Plan, command: Command): Result<Plan> | Result<Applied> {
  switch (command.type) {
    case 'chunk.move':
      return moveChunks(plan, command);
    case 'chunk.tick':
      return tickChunk(plan, command);
    case 'chunk.mark':
      return markChunk(plan, command);
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
    case 'check.tick':
      return tickCheck(plan, command);
    case 'subtask.mark':
      return markSubtask(plan, command);
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
