import { chunkTitle } from '../../notation/names';
import { signOf } from '../../notation/signs';
import { quoted } from '../../notation/words';
import { chunkOf } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withChunk } from './edit';
import { gone } from './gone';
import type { Box } from '../../notation/signs';
import type { ChunkId, Plan, Result, Subtask } from '../../plan/types';

/**
 * The plan with what a chunk's box says changed; the very same where it says that already. Refused for a chunk that only
 * a table row stands for: a row has no box.
 * @param subject how a refusal begins: `The chunk to tick`
 */
export function withBox(plan: Plan, id: ChunkId, subject: string, change: (box: Box) => Box): Result<Plan> {
  const chunk = chunkOf(plan, id);
  if (!chunk) return gone('chunk', subject);
  if (!chunk.item)
    return fail(
      'no-item',
      `${quoted(chunkTitle(chunk))} has only a table row, and a row has no box. Add its checklist item first.`,
    );
  const now = change(chunk);
  return ok(signOf(now) === signOf(chunk) ? plan : withChunk(plan, id, (old) => boxed(old, now)));
}

/**
 * The same for a sub-task, by its place in the list, then in its own list, and so on. Refused for one that opens with a
 * block: a box stands before words.
 */
export function withSubtaskBox(
  plan: Plan,
  id: ChunkId,
  path: readonly number[],
  change: (box: Box) => Box,
): Result<Plan> {
  const chunk = chunkOf(plan, id);
  if (!chunk) return gone('chunk', 'The chunk of the sub-task');
  const [first, ...inner] = path;
  const outer = first === undefined ? undefined : chunk.subtasks[first];
  const own = inner.reduce<Subtask | undefined>((above, at) => above?.subtasks[at], outer);
  if (!own) return fail('no-subtask', `${quoted(chunkTitle(chunk))} has no sub-task at that place any more.`);
  if (own.text === '')
    return fail(
      'no-words',
      `That sub-task of ${quoted(chunkTitle(chunk))} opens with no words, so it can hold no box. Write some before what it opens with.`,
    );
  const now = change(own);
  if (signOf(now) === signOf(own)) return ok(plan);
  const subtasks = replaced(chunk.subtasks, own, boxed(own, now));
  return ok(withChunk(plan, id, (old) => ({ ...old, subtasks })));
}

/** A list in which one, however deep, stands for another. */
const replaced = (subtasks: readonly Subtask[], old: Subtask, now: Subtask): readonly Subtask[] =>
  subtasks.map((own) => {
    if (own === old) return now;
    const below = replaced(own.subtasks, old, now);
    return below.some((inner, at) => inner !== own.subtasks[at]) ? { ...own, subtasks: below } : own;
  });

function boxed<T extends Box>({ done: _done, mark: _mark, ...rest }: T, box: Box): Omit<T, keyof Box> & Box {
  return { ...rest, ...box };
}
