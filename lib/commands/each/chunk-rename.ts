import { readTypedTitle } from '../../notation/typed-title';
import { chunkOf } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Gives a chunk another title, in its row and its item. Token, issue id and note stay unless typed anew. */
export function renameChunk(
  plan: Plan,
  { chunk: id, title: typed }: Extract<Command, { type: 'chunk.rename' }>,
): Result<Plan> {
  const chunk = chunkOf(plan, id);
  if (!chunk) return gone('chunk', 'The chunk to rename');
  const own = chunk.token ?? chunk.row?.token;
  const read = readTypedTitle(typed, own);
  if (!read.ok) return read;
  const { title, token, issue, note } = read.value;
  const named = { title, ...(own === undefined && token !== undefined && { token }) };
  const said = { ...(issue !== undefined && { issue }), ...(note !== undefined && { note }) };
  return ok(
    withChunk(plan, id, (old) => ({
      ...old,
      ...named,
      ...said,
      ...(old.row && { row: { ...old.row, ...named, ...(!old.item && said) } }),
    })),
  );
}
