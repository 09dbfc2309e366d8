import { withChunk, withPhase } from '../edit';
import { lookup } from '../lookup';
import { redirect, union } from '../redirect';
import { renamedRow, rowFor } from '../row-for';
import { fail, ok } from '../types';
import { columnsFor } from './table-add';
import type { Command } from '../command';
import type { Plan, Result } from '../types';

/** Writes the half that a chunk lacks: the checklist item of a row, or the table row of an item. */
export function completeChunk(
  plan: Plan,
  { chunk: id }: Extract<Command, { type: 'chunk.complete' }>,
): Result<Plan> {
  const place = lookup(plan).chunks.get(id);
  if (!place) return fail('unknown-chunk', 'The chunk to complete is not in the plan any more.');
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

/** Makes a lone row and a lone item of one phase one chunk: the row takes the item's title, the item the row's place. */
export function joinChunks(plan: Plan, command: Extract<Command, { type: 'chunk.join' }>): Result<Plan> {
  const { chunks } = lookup(plan);
  const row = chunks.get(command.row);
  const item = chunks.get(command.item);
  if (!row || !item) return fail('unknown-chunk', 'A chunk to be joined is not in the plan any more.');
  if (row.phase !== item.phase || row.chunk.item || !row.chunk.row || item.chunk.row || !item.chunk.item)
    return fail(
      'cannot-join',
      'Only a row without an item and an item without a row, both of one phase, can become one chunk.',
    );
  const cells = row.chunk.row;
  const joined = {
    ...item.chunk,
    ...(item.chunk.stream === undefined && cells.stream !== undefined && { stream: cells.stream }),
    waitsForBarrier: item.chunk.waitsForBarrier || row.chunk.waitsForBarrier,
    dependsOn: union(item.chunk.dependsOn, row.chunk.dependsOn),
    row: renamedRow(cells, item.chunk),
  };
  const merged = withPhase(plan, item.phase.id, (phase) => ({
    ...phase,
    chunks: phase.chunks.flatMap((chunk) =>
      chunk === row.chunk ? [] : chunk === item.chunk ? [joined] : [chunk],
    ),
  }));
  return ok(redirect(merged, row.chunk.id, item.chunk.id));
}
