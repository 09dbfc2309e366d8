import { lookup } from '../lookup';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { ChunkId, Handoff, PhaseId, Plan, Result } from '../types';

/** A new handoff, behind the others. */
export function addHandoff(
  plan: Plan,
  { type: _, ...handoff }: Extract<Command, { type: 'handoff.add' }>,
): Result<Plan> {
  if (lookup(plan).handoffs.has(handoff.id))
    return fail('known-id', 'A handoff with this id is in the plan already.');
  const checked = complete(plan, handoff);
  return checked.ok ? ok({ ...plan, handoffs: [...plan.handoffs, checked.value] }) : checked;
}

/** Other ends, another moment, or another thing handed over. */
export function editHandoff(
  plan: Plan,
  { type: _, handoff: id, ...change }: Extract<Command, { type: 'handoff.edit' }>,
): Result<Plan> {
  const old = lookup(plan).handoffs.get(id);
  if (!old) return fail('unknown-handoff', 'The handoff is not in the plan any more.');
  const checked = complete(plan, { ...old, ...change });
  if (!checked.ok) return checked;
  return ok({
    ...plan,
    handoffs: plan.handoffs.map((handoff) => (handoff.id === id ? checked.value : handoff)),
  });
}

export function deleteHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.delete' }>,
): Result<Plan> {
  return lookup(plan).handoffs.has(id)
    ? ok({ ...plan, handoffs: plan.handoffs.filter((handoff) => handoff.id !== id) })
    : fail('unknown-handoff', 'The handoff is not in the plan any more.');
}

function complete(plan: Plan, handoff: Handoff): Result<Handoff> {
  if (handoff.from.length === 0 || handoff.to.length === 0)
    return fail('open-handoff', 'A handoff goes from a stream to a stream: name both.');
  const { streams, phases, chunks } = lookup(plan);
  const ends = [...handoff.from, ...(handoff.to === 'all' ? [] : handoff.to)];
  if (ends.some((ref) => typeof ref === 'string' && !streams.has(ref)))
    return fail('unknown-stream', 'A stream of the handoff is not in the plan any more.');
  const { when } = handoff;
  if ('of' in when && !phases.has(when.of as PhaseId) && !chunks.has(when.of as ChunkId))
    return fail(
      'unknown-moment',
      'The phase or chunk that the handoff comes after is not in the plan any more.',
    );
  return ok({ ...handoff, what: handoff.what.replace(/\s+/g, ' ').trim() });
}
