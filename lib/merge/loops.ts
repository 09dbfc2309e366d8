import { chunkName } from '../notation/names';
import { quoted } from '../notation/words';
import { chunkTargets, pathOfWaits } from '../plan/graph';
import { chunksOf, lookup } from '../plan/lookup';
import { loops } from '../plan/loops';
import { withReferences } from '../plan/references-in';
import type { ChunkId, Plan } from '../plan/types';
import type { Referee } from './referee';

/**
 * A merged plan without the loops that both sides' new dependencies close together and neither has alone: of what mine
 * and theirs added to such a loop, one side's stays, and each is told. A loop that a side itself has stays as it is
 * there.
 */
export function withoutLoops(referee: Referee, plan: Plan): Plan {
  if (loops(plan).length === 0) return plan;
  const [, mine, theirs] = referee.plans;
  const waits = chunksOf(plan).flatMap((chunk) =>
    chunkTargets(chunk).map((on): Wait => ({ chunk: chunk.id, on })),
  );
  const isIn = (side: Plan, { chunk, on }: Wait) => {
    const waiting = lookup(side).chunks.get(chunk)?.chunk;
    return waiting !== undefined && chunkTargets(waiting).includes(on);
  };
  // Theirs come in one by one, so that each is seen to close a loop with what stands.
  const out = new Set<string>();
  const added = waits.filter((wait) => !isIn(mine, wait));
  for (const wait of added) out.add(keyOf(wait));
  for (const wait of added) {
    out.delete(keyOf(wait));
    if (pathOfWaits(theirs, wait.on, wait.chunk)) continue;
    for (;;) {
      const back = pathOfWaits(without(plan, out), wait.on, wait.chunk);
      if (!back) break;
      const ring = [wait.chunk, ...back];
      const own = ring
        .slice(0, -1)
        .map((chunk, at): Wait => ({ chunk, on: ring[at + 1] as ChunkId }))
        .find((other) => !isIn(theirs, other));
      if (!own) break;
      const gone = kept(referee, plan, ring, own, wait) === 'mine' ? wait : own;
      out.add(keyOf(gone));
      if (gone === wait) break;
    }
  }
  return without(plan, out);
}

/** One chunk waits for another. */
interface Wait {
  readonly chunk: ChunkId;
  readonly on: ChunkId;
}

const keyOf = ({ chunk, on }: Wait): string => `${chunk} ${on}`;

function without(plan: Plan, out: ReadonlySet<string>): Plan {
  return withReferences(plan, ({ as, of, names }) =>
    as === 'dependsOn' ? names.filter((on) => !out.has(keyOf({ chunk: of.id, on: on as ChunkId }))) : names,
  );
}

/** Whose dependency stays, as asked: the loop is named from theirs on. */
function kept(referee: Referee, plan: Plan, ring: readonly ChunkId[], mine: Wait, theirs: Wait) {
  const name = (id: ChunkId) => quoted(chunkName(plan, id));
  const words = ({ chunk, on }: Wait) => `${name(chunk)} waits for ${name(on)}`;
  const [first = '', ...rest] = ring.map(name);
  const loop = `${first} waits for ${rest.join(', which waits for ')}`;
  return referee.choose(
    { entity: theirs.chunk, field: 'waits for', name: `What ${first} waits for` },
    [undefined, words(mine), words(theirs)],
    `Together, both close a loop: ${loop}. In mine ${words(mine)}, in theirs ${words(theirs)}; only one of the two can stay.`,
  );
}
