import { chunkName, chunkTitle, endNames, laneName, phaseName } from '../notation/names';
import { writeWhen } from '../notation/when';
import { quoted } from '../notation/words';
import { isChunkId, isStreamId, lookup } from '../plan/lookup';
import { withReferences } from '../plan/references-in';
import type { Named } from '../plan/naming';
import type { Place } from '../plan/references-in';
import type { ChunkId, EntityId, PhaseId, Plan, StreamId } from '../plan/types';
import type { Referee } from './referee';

/**
 * A merged plan in which nothing refers to what is gone: one side may have deleted what the other only now refers to.
 * A stream's name and a moment stay as words; a dependency goes. Each is noted, but for words in a heading.
 */
export function withoutDangling(referee: Referee, plan: Plan): Plan {
  const { streams, phases, chunks } = lookup(plan);
  /** The plan of the side that has what is gone. */
  const holder = (id: EntityId): Plan =>
    [...referee.plans].reverse().find((side) => {
      const known = lookup(side);
      const kinds: readonly ReadonlyMap<string, unknown>[] = [known.streams, known.phases, known.chunks];
      return kinds.some((kind) => kind.has(id));
    }) ?? plan;
  const isThere = (id: EntityId) =>
    [streams, phases, chunks].some((kind: ReadonlyMap<string, unknown>) => kind.has(id));

  const unknown = (entity: EntityId, name: string, stream: EntityId): readonly Named[] => {
    const gone = laneName(holder(stream), stream as StreamId);
    referee.note(entity, 'stream', `${name} names the stream ${gone}, which is deleted. The name stays.`);
    return [{ unknown: gone }];
  };
  const instead = ({ as, of }: Place, id: StreamId | PhaseId | ChunkId): readonly Named[] => {
    const side = holder(id);
    switch (as) {
      case 'stream':
      case 'row':
        return unknown(of.id, quoted(chunkTitle(as === 'row' ? (of.row ?? of) : of)), id);
      case 'from':
      case 'to':
        return unknown(of.id, `The handoff ${endNames(holder(of.id), of)}`, id);
      case 'annotation':
        return [{ text: isStreamId(id) ? laneName(side, id) : phaseName(side, id as PhaseId) }];
      case 'dependsOn': {
        const gone = isChunkId(id) ? chunkName(side, id) : phaseName(side, id as PhaseId);
        const words = `${quoted(chunkTitle(of))} waits for ${gone}, which is deleted. It no longer does.`;
        referee.note(of.id, 'waits for', words);
        return [];
      }
      case 'when': {
        const text = writeWhen(side, of.when);
        const words = `The handoff ${endNames(holder(of.id), of)} stands “${text}”, which is deleted. The words stay.`;
        referee.note(of.id, 'moment', words);
        return [{ text }];
      }
    }
  };
  return withReferences(plan, (place) =>
    place.names.flatMap((name) =>
      typeof name !== 'string' || isThere(name) ? [name] : instead(place, name),
    ),
  );
}
