import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { gone } from './gone';
import type { ChunkId, Handoff, PhaseId, Plan, Result } from '../../plan/types';

export function complete(plan: Plan, handoff: Handoff): Result<Handoff> {
  if (handoff.from.length === 0 || handoff.to.length === 0)
    return fail('open-handoff', 'A handoff goes from a stream to a stream: name both.');
  const { streams, phases, chunks } = lookup(plan);
  const ends = [...handoff.from, ...(handoff.to === 'all' ? [] : handoff.to)];
  if (ends.some((ref) => typeof ref === 'string' && !streams.has(ref)))
    return gone('stream', 'A stream of the handoff');
  const { when } = handoff;
  if ('of' in when && !phases.has(when.of as PhaseId) && !chunks.has(when.of as ChunkId))
    return gone('moment', 'The phase or chunk that the handoff comes after');
  return ok({ ...handoff, what: handoff.what.replace(/\s+/g, ' ').trim() });
}
