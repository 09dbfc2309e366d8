import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { gone } from '../parts/gone';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Another place in the table, and so another lane. */
export function moveStream(
  plan: Plan,
  { stream, index }: Extract<Command, { type: 'stream.move' }>,
): Result<Plan> {
  const own = lookup(plan).streams.get(stream);
  if (!own) return gone('stream');
  const others = plan.streams.filter(({ id }) => id !== stream);
  return ok({ ...plan, streams: [...others.slice(0, index), own, ...others.slice(index)] });
}
