import { ticked } from '../../notation/signs';
import { withSubtaskBox } from '../parts/with-box';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Ticks a sub-task, whatever stands in its box, or takes a tick away; one without a box gets a ticked one. */
export const tickSubtask = (
  plan: Plan,
  { chunk, path, done }: Extract<Command, { type: 'subtask.tick' }>,
): Result<Plan> => withSubtaskBox(plan, chunk, path, (box) => ticked(box, done));
