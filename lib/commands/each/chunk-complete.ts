import { columnsFor } from '../../notation/columns';
import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import { rowFor } from '../parts/row-for';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Writes the half that a chunk lacks: the checklist item of a row, or the table row of an item. */
export function completeChunk(
  plan: Plan,
  { chunk: id }: Extract<Command, { type: 'chunk.complete' }>,
): Result<Plan> {
  const place = lookup(plan).chunks.get(id);
  if (!place) return gone('chunk', 'The chunk to complete');
  const { chunk, phase } = place;
  if (!chunk.item) {
    const outcome = chunk.row?.summary;
    return ok(
      withChunk(plan, id, (old) => ({
        ...old,
        item: true,
        done: false,
        ...(outcome !== undefined && { outcome }),
        skills: old.skills ?? [],
      })),
    );
  }
  if (chunk.row) return ok(plan);
  const row = rowFor(chunk, columnsFor(plan, phase));
  return ok(withChunk(plan, id, (old) => ({ ...old, row })));
}
