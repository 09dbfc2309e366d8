import { ticked } from '../../notation/signs';
import { withBox } from '../parts/with-box';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Ticks a chunk, whatever stands in its box, or takes a tick away; one without a box gets a ticked one. */
export const tickChunk = (
  plan: Plan,
  { chunk, done }: Extract<Command, { type: 'chunk.tick' }>,
): Result<Plan> => withBox(plan, chunk, 'The chunk to tick', (box) => ticked(box, done));
