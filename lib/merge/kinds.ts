import { chunkFacts, handoffFacts, phaseFacts, streamFacts } from '../compare/facts';
import { chunkTitle, handoffName, phaseNumber, streamTitle } from '../notation/names';
import { capital, quoted } from '../notation/words';
import { chunksOf, lookup } from '../plan/lookup';
import { mergeChunk } from './chunk';
import { mergeHandoff, mergeHeading, mergeStream } from './frame';
import { survivors } from './survivors';
import type { Chunk, EntityId, Handoff, Phase, Stream } from '../plan/types';
import type { Referee, Three } from './referee';
import type { Looks } from './survivors';

/** What is left of a kind, each merged. */
const merged =
  <T extends { readonly id: EntityId }>(
    looks: Looks<T>,
    merge: (referee: Referee, three: Three<T | undefined>) => T,
  ) =>
  (referee: Referee): ReadonlyMap<T['id'], T> =>
    new Map([...survivors(referee, looks)].map(([id, three]) => [id, merge(referee, three)]));

/** The streams that are left after both sides' changes, each merged. */
export const mergedStreams = merged<Stream>(
  {
    all: ({ streams }) => streams,
    name: (_, stream) => `Stream ${streamTitle(stream)}`,
    says: (_, stream) => stream,
    facts: streamFacts,
  },
  mergeStream,
);

/** The headings of the phases that are left. */
export const mergedHeadings = merged<Phase>(
  {
    all: ({ phases }) => phases,
    name: (_, phase) => phaseNumber(phase),
    says: (_, { name, annotation, notes }) => ({ name, annotation, notes }),
    facts: phaseFacts,
  },
  mergeHeading,
);

/** The chunks that are left, wherever they stand. */
export const mergedChunks = merged<Chunk>(
  {
    all: chunksOf,
    name: (_, chunk) => quoted(chunkTitle(chunk)),
    // The barrier holds whether written or not, and where a row was written is no fact.
    says: (plan, { waitsForBarrier: _flag, row, ...chunk }) => [
      chunk,
      row && { ...row, columns: [] },
      lookup(plan).chunks.get(chunk.id)?.phase.id,
    ],
    facts: chunkFacts,
  },
  mergeChunk,
);

/** The handoffs that are left. */
export const mergedHandoffs = merged<Handoff>(
  {
    all: ({ handoffs }) => handoffs,
    name: (plan, { id }) => capital(handoffName(plan, id)),
    says: (_, handoff) => handoff,
    facts: handoffFacts,
  },
  mergeHandoff,
);
