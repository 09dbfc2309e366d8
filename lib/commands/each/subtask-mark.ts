import { readTypedMark } from '../parts/typed-mark';
import { withSubtaskBox } from '../parts/with-box';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Writes a sign into a sub-task's box: that of a state, by its word, or any other. One without a box gets one. */
export function markSubtask(
  plan: Plan,
  { chunk, path, mark }: Extract<Command, { type: 'subtask.mark' }>,
): Result<Plan> {
  const box = readTypedMark(plan, mark);
  return box.ok ? withSubtaskBox(plan, chunk, path, () => box.value) : box;
}
