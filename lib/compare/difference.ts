import { chunkWords, handoffName, laneName, phaseName, phaseWords } from '../notation/names';
import { lastOrdinal } from '../plan/ids';
import { longestCommon } from '../plan/longest-common';
import { lookup } from '../plan/lookup';
import { changedFacts, told } from './difference-words';
import { chunkFacts, handoffFacts, phaseFacts, planFacts, streamFacts } from './facts';
import { match } from './match';
import { inverse, reidentify } from './reidentify';
import type { EntityId, PhaseId, Plan } from '../plan/types';
import type { Difference, Kind } from './difference-words';
import type { Fact } from './facts';

/**
 * How one plan differs from another in what it means: entities are matched (see `match`), so that what moved or was
 * renamed is no other thing. By kind, in the order of the first plan, what was added last. Equal plans have none.
 */
export function difference(before: Plan, other: Plan): readonly Difference[] {
  const after = reidentify(other, inverse(match(before, other)), lastOrdinal(before)).plan;
  const pair = [before, after] as const;
  return [
    ...changedFacts('plan', 'Plan', planFacts(before), planFacts(after)),
    ...entities(pair, 'stream', {
      all: ({ streams }) => [streams],
      name: (plan, { id }) => laneName(plan, id),
      facts: streamFacts,
    }),
    ...entities(pair, 'phase', {
      all: ({ phases }) => [phases],
      name: (_, phase) => phaseWords(phase),
      facts: phaseFacts,
    }),
    ...entities(pair, 'chunk', {
      all: ({ phases }) => phases.map(({ chunks }) => chunks),
      name: (_, chunk) => chunkWords(chunk),
      facts: chunkFacts,
      home: (plan, { id }) => lookup(plan).chunks.get(id)?.phase.id,
    }),
    ...entities(pair, 'handoff', {
      all: ({ handoffs }) => [handoffs],
      name: (plan, { id }) => handoffName(plan, id),
      facts: handoffFacts,
    }),
  ];
}

interface Looks<T> {
  /** Its kind, in lists that have an order of their own. */
  readonly all: (plan: Plan) => readonly (readonly T[])[];
  readonly name: (plan: Plan, of: T) => string;
  readonly facts: (plan: Plan, of: T) => readonly Fact[];
  /** The phase it stands in. */
  readonly home?: (plan: Plan, of: T) => PhaseId | undefined;
}

/** What came, went, moved and says other things, of one kind; both plans in the same ids. */
function entities<T extends { readonly id: EntityId }>(
  [before, after]: readonly [Plan, Plan],
  kind: Kind,
  { all, name, facts, home = () => undefined }: Looks<T>,
): readonly Difference[] {
  const now = new Map(all(after).flatMap((list) => list.map((of) => [of.id, of] as const)));
  const then = new Set(all(before).flatMap((list) => list.map(({ id }) => id)));
  const inPhase = (plan: Plan, of: T) => {
    const id = home(plan, of);
    return id && phaseName(plan, id);
  };
  const lists = all(after).map((list) => list.map(({ id }) => id));
  const changed = all(before).flatMap((list) => {
    const stayed = new Set(
      lists.flatMap((other) =>
        longestCommon(
          list.map(({ id }) => id),
          other,
        ),
      ),
    );
    return list.flatMap((of): readonly Difference[] => {
      const own = now.get(of.id);
      const called = { kind, name: name(before, of) };
      const from = inPhase(before, of);
      if (!own) return [told({ ...called, change: 'removed', before: from })];
      const left = home(before, of) !== home(after, own);
      const moved = left
        ? [told({ ...called, change: 'moved', field: 'phase', before: from, after: inPhase(after, own) })]
        : stayed.has(of.id)
          ? []
          : [told({ ...called, change: 'moved', field: 'place', before: from, after: from })];
      return [...moved, ...changedFacts(kind, called.name, facts(before, of), facts(after, own))];
    });
  });
  const added = [...now.values()].filter(({ id }) => !then.has(id));
  return [
    ...changed,
    ...added.map((of) => told({ kind, name: name(after, of), change: 'added', after: inPhase(after, of) })),
  ];
}
