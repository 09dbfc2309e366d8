import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { without } from '../parts/without-streams';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Its chunks go to another stream or to none; handoffs that only it sent or got go with it. */
export function deleteStream(plan: Plan, command: Extract<Command, { type: 'stream.delete' }>): Result<Plan> {
  const { stream: gone, to } = command;
  const { streams } = lookup(plan);
  if (!streams.has(gone) || to === gone || (to !== null && !streams.has(to)))
    return fail('unknown-stream', 'The stream is not in the plan any more.');
  return ok(without(plan, new Set([gone]), to));
}
