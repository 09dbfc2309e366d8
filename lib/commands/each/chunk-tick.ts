import { chunkTitle } from '../../notation/names';
import { quoted } from '../../notation/words';
import { chunkOf } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withChunk } from '../parts/edit';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Ticks a chunk or takes the tick away. A chunk that only a table row stands for has no box to tick. */
export function tickChunk(
  plan: Plan,
  { chunk: id, done }: Extract<Command, { type: 'chunk.tick' }>,
): Result<Plan> {
  const chunk = chunkOf(plan, id);
  if (!chunk) return gone('chunk', 'The chunk to tick');
  if (!chunk.item)
    return fail(
      'no-item',
      `${quoted(chunkTitle(chunk))} has only a table row, and a row has no box. Add its checklist item first.`,
    );
  if (!done && chunk.done === undefined) return ok(plan);
  return ok(withChunk(plan, id, (old) => ({ ...old, done })));
}
