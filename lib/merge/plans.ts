import { settle } from '../commands/settle';
import { chunkFacts, handoffFacts, phaseFacts, streamFacts } from '../compare/facts';
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
import { rowFields } from '../plan/fields';
import { chunkOf, chunksOf, lookup } from '../plan/lookup';
import { mergeChunk } from './chunk';
import { compact } from './compact';
import { withoutDangling } from './dangling';
import { mergeHandoff, mergeHeading, mergeStream } from './frame';
import { parted } from './halves';
import { homesOf } from './homes';
import { withoutLoops } from './loops';
import { mergeNumbers } from './numbers';
import { inOrder } from './placed';
import { survivors } from './survivors';
import { withOwnTokens } from './tokens';
import type { Chunk, ChunkId, EntityId, Handoff, Phase, PhaseId, Plan, Result, Stream } from '../plan/types';
import type { Apart } from './halves';
import type { Referee, Three } from './referee';
import type { Looks } from './survivors';

/**
 * Merges the referee's three plans, all in the ids of the base, fact by fact: what one side changed is as there, and
 * where both changed the same the referee chooses. Refused, as a command is: a plan that could not be written down.
 */
export function mergePlans(referee: Referee, halves: readonly Apart[] = []): Result<Plan> {
  const [base, mine, theirs] = referee.plans;
  const streams = merged(referee, STREAMS, mergeStream);
  const chunks = merged(referee, CHUNKS, mergeChunk);
  const kept = merged(referee, PHASES, mergeHeading);
  const headings = new Map([...kept, ...revived(referee, [...chunks.keys()], kept.size)]);
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
  const there = withoutDangling(referee, parted(plan, halves));
  const whole = withOwnTokens(referee, withoutLoops(referee, there));
  const settled = settle(base, whole);
  if (settled.ok) tellRows(referee, whole, settled.value);
  return settled;
}

/** Tells of rows that had to take the title of their item, since with both wordings they would be read as two chunks. */
function tellRows(referee: Referee, before: Plan, after: Plan): void {
  for (const { id, title, row } of chunksOf(before)) {
    const now = chunkOf(after, id);
    if (row && now?.row && now.row.title !== row.title)
      referee.note(
        id,
        `${rowFields.title.label} in the table`,
        `The row ${quoted(row.title)} and the item ${quoted(title)} would be read as two chunks: the row takes the title of the item.`,
      );
  }
}

/** What is left of a kind, each merged. */
const merged = <T extends { readonly id: EntityId }>(
  referee: Referee,
  looks: Looks<T>,
  merge: (referee: Referee, three: Three<T | undefined>) => T,
): ReadonlyMap<T['id'], T> =>
  new Map([...survivors(referee, looks)].map(([id, three]) => [id, merge(referee, three)]));

/**
 * Phases that one side deleted although the other needs them: together with a chunk that is kept after all, or all there
 * were while the other put a chunk into one.
 */
function revived(referee: Referee, chunks: readonly ChunkId[], left: number): ReadonlyMap<PhaseId, Phase> {
  const [base, mine, theirs] = referee.plans.map(lookup) as unknown as Three<ReturnType<typeof lookup>>;
  const found = new Map<PhaseId, Phase>();
  for (const id of chunks) {
    const [own, other] = [mine.chunks.get(id), theirs.chunks.get(id)];
    const phase = (own ?? other)?.phase;
    if (!phase || (own && other) || (own ? theirs : mine).phases.has(phase.id) || found.has(phase.id))
      continue;
    if (base.chunks.has(id)) found.set(phase.id, phase);
    else if (left === 0 && base.phases.has(phase.id)) {
      found.set(phase.id, phase);
      const [side, without] = own ? ['mine', 'theirs'] : ['theirs', 'mine'];
      const title = quoted(chunkTitle((own ?? other)?.chunk));
      referee.note(
        phase.id,
        'existence',
        `${phaseNumber(phase)} holds ${title} in ${side} and is deleted in ${without}. It stays.`,
      );
    }
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
  facts: streamFacts,
};
const PHASES: Looks<Phase> = {
  all: ({ phases }) => phases,
  name: (_, phase) => phaseNumber(phase),
  says: (_, { name, annotation, notes }) => ({ name, annotation, notes }),
  facts: phaseFacts,
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
  facts: chunkFacts,
};
const HANDOFFS: Looks<Handoff> = {
  all: ({ handoffs }) => handoffs,
  name: (plan, { id }) => capital(handoffName(plan, id)),
  says: (_, handoff) => handoff,
  facts: handoffFacts,
};
