import { freeToken } from '../notation/next-token';
import { chunksOf } from '../plan/lookup';
import type { Chunk, ChunkId, Plan } from '../plan/types';
import type { About, Referee, Three } from './referee';

/**
 * The id token of one thing. Where both brought the thing itself, each counted its token on alone: the higher one is
 * free in both, and nobody has to be asked.
 */
export function mergeToken(
  referee: Referee,
  about: About,
  three: Three<string | undefined>,
  isNew: boolean,
): string | undefined {
  const [, mine, theirs] = three;
  const [left, right] = [counted(mine), counted(theirs)];
  if (isNew && left && right && left.prefix === right.prefix)
    return left.number < right.number ? theirs : mine;
  return referee.pick(about, three, (token) => token);
}

const counted = (token: string | undefined) => {
  const [, prefix, digits] = /^(.*?)(\d+)$/.exec(token ?? '') ?? [];
  return digits === undefined ? undefined : { prefix, number: Number(digits) };
};

/**
 * A merged plan in which what one side brought has no id token that the other gave to something else: both counted on
 * from the same one. What the base knows keeps its own, else what stands first, so that it does not matter whose side
 * is whose; the others get the next that is free. What one side alone says twice stays as it is there.
 */
export function withOwnTokens({ plans }: Referee, plan: Plan): Plan {
  const [base, mine, theirs] = plans.map(
    (side) => new Map(chunksOf(side).map((chunk) => [chunk.id, tokenOf(chunk)])),
  ) as unknown as Three<Tokens>;
  const holders = new Map<string, ChunkId>();
  const fresh: ChunkId[] = [];
  const all = chunksOf(plan);
  const isOld = ({ id }: Chunk) => base.has(id);
  for (const chunk of [...all.filter(isOld), ...all.filter((own) => !isOld(own))]) {
    const token = tokenOf(chunk);
    const holder = token === undefined ? undefined : holders.get(token);
    const isOneSides = (side: Tokens) =>
      holder !== undefined && side.get(holder) === token && side.get(chunk.id) === token;
    if (token !== undefined && holder === undefined) holders.set(token, chunk.id);
    else if (holder !== undefined && !isOld(chunk) && !isOneSides(mine) && !isOneSides(theirs))
      fresh.push(chunk.id);
  }
  return fresh.reduce(withNextToken, plan);
}

type Tokens = ReadonlyMap<ChunkId, string | undefined>;

const tokenOf = ({ token, row }: Chunk): string | undefined => (token ?? row?.token)?.toUpperCase();

function withNextToken(plan: Plan, id: ChunkId): Plan {
  const own = chunksOf(plan).find((chunk) => chunk.id === id);
  const shared = own && (own.token ?? own.row?.token);
  const token = shared === undefined ? undefined : freeToken(plan, shared);
  if (token === undefined) return plan;
  const renamed = (chunk: Chunk): Chunk => ({
    ...chunk,
    ...(chunk.token !== undefined && { token }),
    ...(chunk.row && { row: { ...chunk.row, ...(chunk.row.token !== undefined && { token }) } }),
  });
  return {
    ...plan,
    phases: plan.phases.map((phase) =>
      phase.chunks.some((chunk) => chunk.id === id)
        ? { ...phase, chunks: phase.chunks.map((chunk) => (chunk.id === id ? renamed(chunk) : chunk)) }
        : phase,
    ),
  };
}
