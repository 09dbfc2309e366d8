import { match, matchNew } from '../compare/match';
import { inverse, reidentify } from '../compare/reidentify';
import { lastOrdinal } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import { halvesOf, united } from './halves';
import type { Match } from '../compare/match';
import type { Present, SpecDocument } from '../markdown/document/document';
import type { ChunkId, EntityId, Plan } from '../plan/types';
import type { Apart, Halves } from './halves';
import type { Three } from './referee';

/** Three plans in which one thing has one id: that of the base. */
export interface Sides {
  readonly plans: Three<Plan>;
  /** Those ids → the ids of each side's own document. */
  readonly own: Three<Match>;
  /** What a side words as two and the base has as one, in the ids of the base. */
  readonly halves: readonly Apart[];
}

/** Finds out who is who. A plan on the base itself has the ids of the base already; what both brought is one thing. */
export function inOneSpace(base: SpecDocument, mine: Present, theirs: SpecDocument): Sides {
  const last = lastOrdinal(base.plan);
  const old = sameIds(base.plan);
  const [left, right] = [
    mine.document === base ? undefined : knownIn(base.plan, mine.plan),
    knownIn(base.plan, theirs.plan),
  ];
  const own = left
    ? reidentify(mine.plan, inverse(left.known), last)
    : { plan: mine.plan, ids: sameIds(mine.plan) };
  const ownHalves = (left?.halves ?? []).map(({ whole, row }) => ({
    item: whole,
    row: own.ids.get(row) as ChunkId,
  }));
  // The row that both have apart is one; what mine has of the base and theirs has not is gone there, and no new thing of mine.
  const rows = ownHalves.flatMap(({ item, row }) =>
    right.halves.flatMap((half) => (half.whole === item ? [[row, half.row] as const] : [])),
  );
  const shared: Match = new Map<EntityId, EntityId>([...right.known, ...rows]);
  const twins = matchNew(own.plan, theirs.plan, shared, (id) => !old.has(id) && !shared.has(id));
  const other = reidentify(
    theirs.plan,
    inverse(new Map([...shared, ...twins])),
    Math.max(last, lastOrdinal(own.plan)),
  );
  const otherHalves = right.halves.map(({ whole, row }) => ({
    item: whole,
    row: other.ids.get(row) as ChunkId,
  }));
  return {
    plans: [base.plan, united(own.plan, ownHalves), united(other.plan, otherHalves)],
    own: [old, inverse(own.ids), inverse(other.ids)],
    halves: [
      { plan: own.plan, halves: ownHalves },
      { plan: other.plan, halves: otherHalves },
    ],
  };
}

/** Ids of the base → those of a side; a chunk that is two there is its item. */
function knownIn(base: Plan, side: Plan): { readonly known: Match; readonly halves: readonly Halves[] } {
  const known = match(base, side);
  const halves = halvesOf(base, side, known);
  return { known: new Map([...known, ...halves.map(({ whole, item }) => [whole, item] as const)]), halves };
}

/** Every id of a plan, in its order. */
export const idsOf = (plan: Plan): readonly EntityId[] =>
  [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs].map(({ id }) => id);

/** Each id of a plan as itself. */
export const sameIds = (plan: Plan): Match => new Map(idsOf(plan).map((id) => [id, id]));
