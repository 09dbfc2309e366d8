import { withCells } from '../cells';
import { lookup } from '../lookup';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { ChunkId, Handoff, PhaseId, Plan, Result } from '../types';

const GONE = 'The handoff is not in the plan any more.';

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
  { type: _, handoff: id, cells = {}, ...change }: Extract<Command, { type: 'handoff.edit' }>,
): Result<Plan> {
  const old = lookup(plan).handoffs.get(id);
  if (!old) return fail('unknown-handoff', GONE);
  const labels = [...new Set(plan.handoffs.flatMap(({ extra }) => extra.map(({ label }) => label)))];
  const extra = withCells(old.extra, cells, labels);
  if (!extra.ok) return extra;
  const checked = complete(plan, { ...old, ...change, extra: extra.value });
  if (!checked.ok) return checked;
  return ok({
    ...plan,
    handoffs: plan.handoffs.map((handoff) => (handoff.id === id ? checked.value : handoff)),
  });
}

/** A handoff to all names each stream instead, since agents look for their own name. Refused where nobody is left. */
export function expandHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.expand' }>,
): Result<Plan> {
  const old = lookup(plan).handoffs.get(id);
  if (!old) return fail('unknown-handoff', GONE);
  if (old.to !== 'all') return ok(plan);
  const to = plan.streams.flatMap((stream) => (old.from.includes(stream.id) ? [] : [stream.id]));
  if (to.length === 0) return fail('nobody', 'There is no other stream that could get the handoff.');
  return editHandoff(plan, { type: 'handoff.edit', handoff: id, to });
}

export function deleteHandoff(
  plan: Plan,
  { handoff: id }: Extract<Command, { type: 'handoff.delete' }>,
): Result<Plan> {
  return lookup(plan).handoffs.has(id)
    ? ok({ ...plan, handoffs: plan.handoffs.filter((handoff) => handoff.id !== id) })
    : fail('unknown-handoff', GONE);
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
