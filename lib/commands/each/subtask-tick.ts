import { chunkTitle } from '../../notation/names';
import { quoted } from '../../notation/words';
import { chunkOf } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result, Subtask } from '../../plan/types';

/** Ticks a sub-task, or takes the tick away; one without a box gets one. */
export function tickSubtask(
  plan: Plan,
  { chunk: id, path, done }: Extract<Command, { type: 'subtask.tick' }>,
): Result<Plan> {
  const chunk = chunkOf(plan, id);
  if (!chunk) return gone('chunk', 'The chunk of the sub-task');
  const [first, ...below] = path;
  const own = below.reduce(
    (at: Subtask | undefined, index) => at?.subtasks[index],
    first === undefined ? undefined : chunk.subtasks[first],
  );
  if (own?.text === '')
    return fail(
      'no-words',
      `That sub-task of ${quoted(chunkTitle(chunk))} opens with no words, so it can hold no box. Write some before what it opens with.`,
    );
  const subtasks = ticked(chunk.subtasks, path, done);
  return subtasks
    ? ok(subtasks === chunk.subtasks ? plan : withChunk(plan, id, (old) => ({ ...old, subtasks })))
    : fail('no-subtask', `${quoted(chunkTitle(chunk))} has no sub-task at that place any more.`);
}

/** The list with one of it ticked, itself where nothing changes; undefined where the path leads nowhere. */
function ticked(
  subtasks: readonly Subtask[],
  [at, ...inner]: readonly number[],
  done: boolean,
): readonly Subtask[] | undefined {
  const own = at === undefined ? undefined : subtasks[at];
  if (!own) return undefined;
  let changed: Subtask;
  if (inner.length > 0) {
    const below = ticked(own.subtasks, inner, done);
    if (!below) return undefined;
    changed = below === own.subtasks ? own : { ...own, subtasks: below };
  } else changed = (own.done ?? false) === done ? own : { ...own, done };
  return changed === own ? subtasks : subtasks.map((subtask) => (subtask === own ? changed : subtask));
}
