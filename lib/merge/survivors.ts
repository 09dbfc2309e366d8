import { equal } from '../plan/equal';
import { leftOut } from './left-out';
import type { Fact } from '../compare/facts';
import type { EntityId, Plan } from '../plan/types';
import type { Referee, Three } from './referee';

/** What a kind of entity is called, and what of it counts as changed. */
export interface Looks<T> {
  readonly all: (plan: Plan) => readonly T[];
  readonly name: (plan: Plan, of: T) => string;
  readonly says: (plan: Plan, of: T) => unknown;
  readonly facts: (plan: Plan, of: T) => readonly Fact[];
}

/**
 * The entities of a kind that are left after both sides' changes: what one side deleted goes, unless the other changed
 * it; then the two are at odds.
 */
export function survivors<T extends { readonly id: EntityId }>(
  referee: Referee,
  looks: Looks<T>,
): ReadonlyMap<T['id'], Three<T | undefined>> {
  const sides = referee.plans.map(
    (plan) => new Map(looks.all(plan).map((of) => [of.id, of])),
  ) as unknown as Three<ReadonlyMap<T['id'], T>>;
  const left = new Map<T['id'], Three<T | undefined>>();
  for (const id of new Set(sides.flatMap((side) => [...side.keys()]))) {
    const three = sides.map((side) => side.get(id)) as unknown as Three<T | undefined>;
    if (stays(referee, three, looks)) left.set(id, three);
  }
  return left;
}

function stays<T extends { readonly id: EntityId }>(
  referee: Referee,
  [base, mine, theirs]: Three<T | undefined>,
  { name, says, facts }: Looks<T>,
): boolean {
  const { plans } = referee;
  if (!mine && !theirs) return false;
  if (!base || (mine && theirs)) return true;
  const now = mine ? says(plans[1], mine) : theirs && says(plans[2], theirs);
  if (equal(says(plans[0], base), now)) return false;
  const [inMine, inTheirs] = mine ? ['changed', 'deleted'] : ['deleted', 'changed'];
  const called = name(plans[0], base);
  const [changed, of] = mine ? (['mine', mine] as const) : (['theirs', theirs as T] as const);
  const kept = referee.choose(
    { entity: base.id, field: 'existence', name: called },
    [undefined, inMine, inTheirs],
    (side) =>
      `${called} is ${inMine} in mine and ${inTheirs} in theirs.` +
      (side === changed ? '' : leftOut(facts(plans[0], base), facts(plans[mine ? 1 : 2], of))),
  );
  return (kept === 'mine') === (mine !== undefined);
}
