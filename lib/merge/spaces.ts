import { match, matchNew } from '../compare/match';
import { inverse, reidentify } from '../compare/reidentify';
import { lastOrdinal } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import type { Match } from '../compare/match';
import type { Present, SpecDocument } from '../markdown/document/document';
import type { EntityId, Plan } from '../plan/types';
import type { Three } from './referee';

/** Three plans in which one thing has one id: that of the base. */
export interface Sides {
  readonly plans: Three<Plan>;
  /** Those ids → the ids of each side's own document. */
  readonly own: Three<Match>;
}

/** Finds out who is who. A plan on the base itself has the ids of the base already; what both brought is one thing. */
export function inOneSpace(base: SpecDocument, mine: Present, theirs: SpecDocument): Sides {
  const last = lastOrdinal(base.plan);
  const left =
    mine.document === base
      ? { plan: mine.plan, ids: sameIds(mine.plan) }
      : reidentify(mine.plan, inverse(match(base.plan, mine.plan)), last);
  const known = match(base.plan, theirs.plan);
  // What mine has of the base and theirs has not is gone there, and no new thing of mine.
  const old = sameIds(base.plan);
  const twins = matchNew(left.plan, theirs.plan, known, (id) => !old.has(id));
  const right = reidentify(
    theirs.plan,
    inverse(new Map([...known, ...twins])),
    Math.max(last, lastOrdinal(left.plan)),
  );
  return {
    plans: [base.plan, left.plan, right.plan],
    own: [old, inverse(left.ids), inverse(right.ids)],
  };
}

/** Every id of a plan, in its order. */
export const idsOf = (plan: Plan): readonly EntityId[] =>
  [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs].map(({ id }) => id);

/** Each id of a plan as itself. */
export const sameIds = (plan: Plan): Match => new Map(idsOf(plan).map((id) => [id, id]));
