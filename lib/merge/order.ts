import { longestCommon } from '../plan/longest-common';
import type { Side, Three } from './referee';

/**
 * Puts the members that a merge leaves in one order. What neither side moved is the frame; what one side moved or
 * brought goes behind the same member of the frame as there; what both put at the same place goes by name, so that it
 * does not matter which side is whose; what both moved, each elsewhere, is contested, and goes where `choose` says.
 * @param lists the members in each order, without those that are gone; each in one of the last two at least
 * @param rank a name to order by what came to one place from two sides
 */
export function mergeOrder<K>(
  [base, mine, theirs]: Three<readonly K[]>,
  rank: (key: K) => string,
  choose: (key: K) => Side,
): readonly K[] {
  const [inBase, inMine, inTheirs] = [new Set(base), new Set(mine), new Set(theirs)];
  const [keptByMine, keptByTheirs] = [longestCommon(base, mine), longestCommon(base, theirs)].map(
    (kept) => new Set(kept),
  ) as [Set<K>, Set<K>];
  const frame = base.filter((key) => keptByMine.has(key) && keptByTheirs.has(key));

  // Moved or brought by both: where both say the same, it is frame too.
  const both = new Set(
    mine.filter((key) => inTheirs.has(key) && !keptByMine.has(key) && !keptByTheirs.has(key)),
  );
  const [mineBoth, theirsBoth] = [behind(mine, frame, both), behind(theirs, frame, both)];
  const agreed = [undefined, ...frame].flatMap((anchor) => {
    const own = longestCommon(mineBoth.get(anchor) ?? [], theirsBoth.get(anchor) ?? []);
    return anchor === undefined ? own : [anchor, ...own];
  });
  const settled = new Set(agreed);

  const side = new Map<K, Side>();
  for (const key of [...mine, ...theirs]) {
    if (settled.has(key) || side.has(key)) continue;
    if (!inTheirs.has(key)) side.set(key, 'mine');
    else if (!inMine.has(key)) side.set(key, 'theirs');
    else if (inBase.has(key) && keptByMine.has(key)) side.set(key, 'theirs');
    else if (inBase.has(key) && keptByTheirs.has(key)) side.set(key, 'mine');
    else side.set(key, choose(key));
  }
  const placed = (of: Side) => new Set([...side].flatMap(([key, own]) => (own === of ? [key] : [])));
  const [byMine, byTheirs] = [behind(mine, agreed, placed('mine')), behind(theirs, agreed, placed('theirs'))];
  return [undefined, ...agreed].flatMap((anchor) => {
    const runs = [byMine.get(anchor) ?? [], byTheirs.get(anchor) ?? []].filter((run) => run.length > 0);
    const [first, second] = runs.map((run) => rank(run[0] as K));
    const ordered = first !== undefined && second !== undefined && second < first ? runs.reverse() : runs;
    return [...(anchor === undefined ? [] : [anchor]), ...ordered.flat()];
  });
}

/** Some members of a list by the member of the frame that they stand behind; undefined: before all of it. */
function behind<K>(
  list: readonly K[],
  frame: readonly K[],
  some: ReadonlySet<K>,
): ReadonlyMap<K | undefined, readonly K[]> {
  const isFrame = new Set(frame);
  const found = new Map<K | undefined, K[]>();
  let anchor: K | undefined;
  for (const key of list) {
    if (isFrame.has(key)) anchor = key;
    else if (some.has(key)) found.set(anchor, [...(found.get(anchor) ?? []), key]);
  }
  return found;
}
