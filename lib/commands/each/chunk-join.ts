import { plain } from '../../notation/plain';
import { quote } from '../../notation/words';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { goingText } from '../parts/goes';
import { gone } from '../parts/gone';
import { redirect, union } from '../parts/redirect';
import { renamedRow } from '../parts/row-for';
import type { Applied, Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Makes a lone row and a lone item of one phase one chunk: the row takes the item's title, the item the row's place. */
export function joinChunks(plan: Plan, command: Extract<Command, { type: 'chunk.join' }>): Result<Applied> {
  const { chunks } = lookup(plan);
  const row = chunks.get(command.row);
  const item = chunks.get(command.item);
  if (!row || !item) return gone('chunk', 'A chunk to be joined');
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
  const reworded = plain(cells.title) !== plain(item.chunk.title);
  return ok({
    plan: redirect(merged, row.chunk.id, item.chunk.id),
    goes: reworded ? goingText(`the row’s wording ${quote(cells.title)}`, [cells.title]) : [],
  });
}
