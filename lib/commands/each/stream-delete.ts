import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { gone } from '../parts/gone';
import { without } from '../parts/without-streams';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Its chunks go to another stream or to none; handoffs that only it sent or got go with it. */
export function deleteStream(plan: Plan, command: Extract<Command, { type: 'stream.delete' }>): Result<Plan> {
  const { stream, to } = command;
  const { streams } = lookup(plan);
  if (!streams.has(stream) || to === stream || (to !== null && !streams.has(to))) return gone('stream');
  return ok(without(plan, new Set([stream]), to));
}
