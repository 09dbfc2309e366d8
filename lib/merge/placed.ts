import { mergeOrder } from './order';
import type { EntityId, Plan } from '../plan/types';
import type { Referee, Three } from './referee';

/**
 * Puts entities in the order that both sides' moves lead to. Contested is the place of what both moved, each elsewhere.
 * @param list the entities of a plan in their order
 * @param name what one is called, in full: what comes to one place from two sides goes by it
 */
export function inOrder<T extends { readonly id: EntityId }>(
  referee: Referee,
  merged: ReadonlyMap<T['id'], T>,
  list: (plan: Plan) => readonly T['id'][],
  name: (of: T) => string,
): readonly T[] {
  const lists = referee.plans.map((plan) => list(plan).filter((id) => merged.has(id))) as unknown as Three<
    readonly T['id'][]
  >;
  const called = (id: T['id'] | undefined) => {
    const of = id === undefined ? undefined : merged.get(id);
    return of ? name(of) : '';
  };
  const above = (own: readonly T['id'][], id: T['id']) => {
    const at = own.indexOf(id);
    return at < 0 ? undefined : at === 0 ? 'first' : `behind ${called(own[at - 1])}`;
  };
  const order = mergeOrder(lists, called, (id) =>
    referee.choose(
      { entity: id, field: 'place', name: `Place of ${called(id)}` },
      lists.map((own) => above(own, id)),
    ),
  );
  return order.flatMap((id) => merged.get(id) ?? []);
}
