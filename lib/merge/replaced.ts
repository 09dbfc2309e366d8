import { gaps } from '../compare/gaps';
import { chunkName } from '../notation/names';
import { enumerate, quoted } from '../notation/words';
import { lookup } from '../plan/lookup';
import type { Chunk, ChunkId, Phase, Plan } from '../plan/types';
import type { Referee } from './referee';

/**
 * Tells of chunks in whose place both sides put others, each its own: who words one chunk as two, and who words it anew
 * all over, may mean the same, and all of them stay.
 */
export function tellReplaced(referee: Referee): void {
  const [base, mine, theirs] = referee.plans;
  const isGone = ({ id }: Chunk) => [mine, theirs].every((plan) => !lookup(plan).chunks.has(id));
  for (const phase of base.phases) {
    const gone = phase.chunks.filter(isGone);
    if (gone.length === 0) continue;
    const [inMine, inTheirs] = [insteadOf(phase, base, mine), insteadOf(phase, base, theirs)];
    for (const { id } of gone) {
      const [own = [], other = []] = [inMine.get(id), inTheirs.get(id)];
      const [onlyMine, onlyTheirs] = [
        own.filter((of) => !other.includes(of)),
        other.filter((of) => !own.includes(of)),
      ];
      if (onlyMine.length === 0 || onlyTheirs.length === 0) continue;
      const names = (plan: Plan, ids: readonly ChunkId[]) =>
        enumerate(ids.map((of) => quoted(chunkName(plan, of))));
      referee.note(
        id,
        'existence',
        `In place of ${quoted(chunkName(base, id))} stands ${names(mine, onlyMine)} in mine and ${names(theirs, onlyTheirs)} in theirs. All of them stay.`,
      );
    }
  }
}

/** For each chunk of a phase that a side lacks: the new ones that stand there between the same two chunks. */
function insteadOf(phase: Phase, base: Plan, side: Plan): ReadonlyMap<ChunkId, readonly ChunkId[]> {
  const [from, to] = [phase, lookup(side).phases.get(phase.id)?.phase].map((of) =>
    (of?.chunks ?? []).map(({ id }) => id),
  ) as [ChunkId[], ChunkId[]];
  return new Map(
    gaps(from, to).flatMap((gap) => {
      const came = gap.to.flatMap((at) => to[at] ?? []).filter((id) => !lookup(base).chunks.has(id));
      return gap.from.flatMap((at) => from[at] ?? []).map((id) => [id, came] as const);
    }),
  );
}
