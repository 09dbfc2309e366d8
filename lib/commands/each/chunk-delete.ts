import { chunkOf, chunksOf } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { goingBlocks } from '../parts/goes';
import { gone } from '../parts/gone';
import { withoutChunks } from '../parts/without-chunks';
import type { Applied, Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/**
 * Deletes chunks with their rows and items. Those who waited for one wait for what it waited for, its barrier aside,
 * or no more, as asked; a handoff after it comes after its phase.
 */
export function deleteChunks(
  plan: Plan,
  { chunks, references }: Extract<Command, { type: 'chunk.delete' }>,
): Result<Applied> {
  if (chunks.some((id) => !chunkOf(plan, id))) return gone('chunk', 'A chunk to be deleted');
  const ids = new Set(chunks);
  return ok({
    plan: withoutChunks(plan, ids, references),
    goes: goingBlocks(chunksOf(plan).filter(({ id }) => ids.has(id))),
  });
}
