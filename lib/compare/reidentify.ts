import { lastOrdinal } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import { withReferences } from '../plan/references-in';
import type { EntityId, Plan } from '../plan/types';
import type { Match } from './match';

/** A plan in the ids of another, and what each id of its own became. */
export interface Reidentified {
  readonly plan: Plan;
  readonly ids: Match;
}

/**
 * Rewrites a plan into the ids of another one, in which its entities are known: what is not known gets an ordinal that
 * neither ever had. `highest` is the highest ordinal of the other.
 */
export function reidentify(plan: Plan, known: Match, highest: number): Reidentified {
  const ids = new Map<EntityId, EntityId>();
  let last = [...known.values()].reduce((most, id) => Math.max(most, Number(id.slice(1))), highest);
  for (const { id } of [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs])
    ids.set(id, known.get(id) ?? (`${id.slice(0, 1)}${++last}` as EntityId));
  return { plan: { ...withIds(plan, ids), lastOrdinal: Math.max(last, lastOrdinal(plan)) }, ids };
}

/** The other way round: ids of the second plan → those of the first. */
export const inverse = (ids: Match): Match => new Map([...ids].map(([from, to]) => [to, from]));

function withIds(plan: Plan, ids: Match): Plan {
  // A match maps ids of a kind to ids of that kind. What refers to something that is gone keeps its words.
  const to = <Id extends EntityId>(id: Id): Id => (ids.get(id) ?? id) as Id;
  const own = <T extends { readonly id: EntityId }>(of: T): T => ({ ...of, id: to(of.id) });
  const { streams, phases, handoffs, ...rest } = withReferences(plan, ({ names }) =>
    names.map((name) => (typeof name === 'string' ? to(name) : name)),
  );
  return {
    ...rest,
    streams: streams.map(own),
    phases: phases.map((phase) => own({ ...phase, chunks: phase.chunks.map(own) })),
    handoffs: handoffs.map(own),
  };
}
