import { settle } from '../commands/settle';
import {
  chunkTitle,
  handoffName,
  handoffTitle,
  phaseNumber,
  phaseTitle,
  streamTitle,
} from '../notation/names';
import { capital, quoted } from '../notation/words';
import { lastOrdinal } from '../plan/ids';
import { chunksOf, lookup } from '../plan/lookup';
import { mergeChunk } from './chunk';
import { compact } from './compact';
import { withoutDangling } from './dangling';
import { mergeHandoff, mergeHeading, mergeStream } from './frame';
import { homesOf } from './homes';
import { withoutLoops } from './loops';
import { mergeNumbers } from './numbers';
import { inOrder } from './placed';
import { survivors } from './survivors';
import { withOwnTokens } from './tokens';
import type { Chunk, ChunkId, EntityId, Handoff, Phase, PhaseId, Plan, Result, Stream } from '../plan/types';
import type { Referee, Three } from './referee';
import type { Looks } from './survivors';

/**
 * Merges the referee's three plans, all in the ids of the base, fact by fact: what one side changed is as there, and
 * where both changed the same the referee chooses. Refused, as a command is: a plan that could not be written down.
 */
export function mergePlans(referee: Referee): Result<Plan> {
  const [base, mine, theirs] = referee.plans;
  const streams = merged(referee, STREAMS, mergeStream);
  const chunks = merged(referee, CHUNKS, mergeChunk);
  const headings = new Map([
    ...merged(referee, PHASES, mergeHeading),
    ...revived(referee, [...chunks.keys()]),
  ]);
  const handoffs = merged(referee, HANDOFFS, mergeHandoff);
  const homes = homesOf(referee, [...chunks.keys()], new Set(headings.keys()));

  const phases = inOrder(
    referee,
    headings,
    (plan) => plan.phases.map(({ id }) => id),
    (phase) => `phase “${phaseTitle(phase)}”`,
  );
  const numbers = mergeNumbers(
    referee,
    phases.map(({ id }) => id),
  );
  const status = referee.pick(
    { entity: 'plan', field: 'status', name: 'Status of the spec' },
    [base.status, mine.status, theirs.status],
    (own) => own,
  );
  const plan = compact<Plan>({
    status,
    streams: inOrder(
      referee,
      streams,
      ({ streams: own }) => own.map(({ id }) => id),
      (stream) => `stream ${streamTitle(stream)}`,
    ),
    phases: phases.map((phase, at): Phase => ({
      ...phase,
      number: numbers[at] ?? phase.number,
      chunks: chunksIn(referee, phase, chunks, homes),
    })),
    handoffs: inOrder(
      referee,
      handoffs,
      ({ handoffs: own }) => own.map(({ id }) => id),
      (handoff) => `the handoff “${handoffTitle(handoff)}”`,
    ),
    lastOrdinal: Math.max(...referee.plans.map(lastOrdinal)),
  });
  return settle(base, withOwnTokens(referee, withoutLoops(referee, withoutDangling(referee, plan))));
}

/** What is left of a kind, each merged. */
const merged = <T extends { readonly id: EntityId }>(
  referee: Referee,
  looks: Looks<T>,
  merge: (referee: Referee, three: Three<T | undefined>) => T,
): ReadonlyMap<T['id'], T> =>
  new Map([...survivors(referee, looks)].map(([id, three]) => [id, merge(referee, three)]));

/** Phases that one side deleted together with a chunk that is kept after all. */
function revived({ plans }: Referee, chunks: readonly ChunkId[]): ReadonlyMap<PhaseId, Phase> {
  const [base, mine, theirs] = plans.map(lookup) as unknown as Three<ReturnType<typeof lookup>>;
  const found = new Map<PhaseId, Phase>();
  for (const id of chunks) {
    const [left, right] = [mine.chunks.get(id), theirs.chunks.get(id)];
    const phase = (left ?? right)?.phase;
    if (!phase || !base.chunks.has(id) || (left && right)) continue;
    if (!(left ? theirs : mine).phases.has(phase.id)) found.set(phase.id, phase);
  }
  return found;
}

/** A phase's chunks in their order; those that came from a deleted phase last. */
function chunksIn(
  referee: Referee,
  { id }: Phase,
  chunks: ReadonlyMap<Chunk['id'], Chunk>,
  homes: ReturnType<typeof homesOf>,
): readonly Chunk[] {
  const here = new Map([...chunks].filter(([own]) => homes.get(own) === id));
  const order = inOrder(
    referee,
    here,
    (plan) =>
      lookup(plan)
        .phases.get(id)
        ?.phase.chunks.map((chunk) => chunk.id) ?? [],
    (chunk) => `“${chunkTitle(chunk)}”`,
  );
  return [...order, ...[...here.values()].filter((chunk) => !order.includes(chunk))];
}

const STREAMS: Looks<Stream> = {
  all: ({ streams }) => streams,
  name: (_, stream) => `Stream ${streamTitle(stream)}`,
  says: (_, stream) => stream,
};
const PHASES: Looks<Phase> = {
  all: ({ phases }) => phases,
  name: (_, phase) => phaseNumber(phase),
  says: (_, { name, annotation }) => ({ name, annotation }),
};
const CHUNKS: Looks<Chunk> = {
  all: chunksOf,
  name: (_, chunk) => quoted(chunkTitle(chunk)),
  // The barrier holds whether written or not, and where a row was written is no fact.
  says: (plan, { waitsForBarrier: _flag, row, ...chunk }) => [
    chunk,
    row && { ...row, columns: [] },
    lookup(plan).chunks.get(chunk.id)?.phase.id,
  ],
};
const HANDOFFS: Looks<Handoff> = {
  all: ({ handoffs }) => handoffs,
  name: (plan, { id }) => capital(handoffName(plan, id)),
  says: (_, handoff) => handoff,
};
