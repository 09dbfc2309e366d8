import { readTypedMark } from '../parts/typed-mark';
import { withBox } from '../parts/with-box';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Writes a sign into a chunk's box: that of a state, by its word, or any other. One without a box gets one. */
export function markChunk(
  plan: Plan,
  { chunk, mark }: Extract<Command, { type: 'chunk.mark' }>,
): Result<Plan> {
  const box = readTypedMark(plan, mark);
  return box.ok ? withBox(plan, chunk, 'The chunk to mark', () => box.value) : box;
}
