import { firstFree } from '../../notation/first-free';
import { nextToken } from '../../notation/next-token';
import { plain } from '../../notation/plain';
import { slug } from '../../notation/slug';
import { readTypedTitle } from '../../notation/typed-title';
import { chunksOf, lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { alreadyThere, gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Chunk, Plan, Result, Row, Subtask } from '../../plan/types';

/**
 * A copy of a chunk directly behind it: the same lane, skills, sub-tasks and waits, nothing of it done, no issue id, and
 * a title of its own, since references could not tell two of one title apart.
 */
export function duplicateChunk(
  plan: Plan,
  command: Extract<Command, { type: 'chunk.duplicate' }>,
): Result<Plan> {
  const { chunks } = lookup(plan);
  const place = chunks.get(command.chunk);
  if (!place) return gone('chunk', 'The chunk to copy');
  if (chunks.has(command.id)) return alreadyThere('chunk');
  const token = nextToken(plan, place.chunk);
  const named = readTypedTitle(freeTitle(plan, place.chunk), token);
  if (!named.ok) return named;
  const copy = copied(place.chunk, { id: command.id, title: named.value.title, token });
  return ok(
    withPhase(plan, place.phase.id, (phase) => ({
      ...phase,
      chunks: phase.chunks.flatMap((chunk) => (chunk === place.chunk ? [chunk, copy] : [chunk])),
    })),
  );
}

/** `Title copy`, `Title copy 2`, and so on: the first that no chunk has. */
function freeTitle(plan: Plan, { title }: Chunk): string {
  const taken = new Set(
    chunksOf(plan).flatMap((chunk) => [slug(chunk.title), ...(chunk.row ? [slug(chunk.row.title)] : [])]),
  );
  const base = `${plain(title)} copy`;
  const isFree = (tried: string) => !taken.has(slug(tried));
  return isFree(base) ? base : firstFree(base, isFree);
}

function copied(
  { token: _token, issue: _issue, mark: _mark, row, ...chunk }: Chunk,
  {
    id,
    title,
    token,
  }: { readonly id: Chunk['id']; readonly title: string; readonly token: string | undefined },
): Chunk {
  const named = { title, ...(token !== undefined && { token }) };
  return {
    ...chunk,
    id,
    ...named,
    ...(chunk.done !== undefined && { done: false }),
    subtasks: chunk.subtasks.map(undone),
    ...(row && { row: { ...unnamed(row), ...named } }),
  };
}

function unnamed({ token: _token, issue: _issue, ...row }: Row): Row {
  return row;
}

const undone = ({ mark: _mark, ...subtask }: Subtask): Subtask => ({
  ...subtask,
  ...(subtask.done !== undefined && { done: false }),
  subtasks: subtask.subtasks.map(undone),
});
