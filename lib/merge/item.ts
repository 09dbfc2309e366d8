import { chunkFacts } from '../compare/facts';
import { equal } from '../plan/equal';
import { compact } from './compact';
import { leftOut } from './left-out';
import type { Chunk } from '../plan/types';
import type { About, Referee } from './referee';

/**
 * A chunk of which one side took the item away and left the row: all three as its row alone, or, where the other side
 * changed the item and that is chosen, as if nobody had taken it.
 */
export function withOneItem(
  referee: Referee,
  about: About,
  [base, mine, theirs]: readonly [Chunk | undefined, Chunk, Chunk],
): readonly [Chunk | undefined, Chunk, Chunk] {
  if (!base?.item || mine.item === theirs.item) return [base, mine, theirs];
  const [holder, of, side] = mine.item ? (['mine', mine, 1] as const) : (['theirs', theirs, 2] as const);
  const [inMine, inTheirs] = mine.item ? ['changed', 'deleted'] : ['deleted', 'changed'];
  const isKept =
    !equal(itemOf(base), itemOf(of)) &&
    referee.choose(
      about,
      [undefined, inMine, inTheirs],
      (kept) =>
        `${about.name} is ${inMine} in mine and ${inTheirs} in theirs.` +
        (kept === holder
          ? ''
          : leftOut(chunkFacts(referee.plans[0], base), chunkFacts(referee.plans[side], of))),
    ) === holder;
  const as = isKept ? (own: Chunk) => (own.item ? own : withItem(base, own)) : rowOf;
  return [as(base), as(mine), as(theirs)];
}

/** What an item says, its row and what both say together aside. */
function itemOf({ row: _row, dependsOn: _waits, waitsForBarrier: _flag, ...item }: Chunk): unknown {
  return item;
}

const withItem = (base: Chunk, { row, dependsOn, waitsForBarrier }: Chunk): Chunk =>
  compact<Chunk>({ ...base, row, dependsOn, waitsForBarrier });

/** A chunk as its row alone says it. */
function rowOf({ id, row, dependsOn, waitsForBarrier, ...item }: Chunk): Chunk {
  const { token, title, issue, note, stream } = row ?? item;
  const named = { token, title, issue, note, stream };
  return compact<Chunk>({
    id,
    ...named,
    subtasks: [],
    extra: [],
    waitsForBarrier,
    dependsOn,
    row,
    item: false,
  });
}
