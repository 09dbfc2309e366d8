import { laneName, laneWords, streamTitle } from '../notation/names';
import { chunksOf } from '../plan/lookup';
import type { Chunk, Plan, StreamRef } from '../plan/types';
import type { Lane } from './types';

/** A lane before it has a place. */
export type LaneHead = Pick<Lane, 'key' | 'stream' | 'kind' | 'name' | 'hue'>;

/** Hues that stay apart for colour-blind eyes; from the ninth stream on they are used again. */
const HUES = 8;

/**
 * The lanes of a plan from top to bottom: its streams in table order, then each name that chunks use and the table
 * lacks, then one for chunks without a stream. A plan that knows no streams has a single lane without a name.
 */
export function laneHeads(plan: Plan): readonly LaneHead[] {
  const chunks = chunksOf(plan);
  const unknown = new Set<string>();
  for (const { stream } of chunks) if (typeof stream === 'object') unknown.add(stream.unknown);
  if (plan.streams.length === 0 && unknown.size === 0)
    return [{ key: 'only', stream: null, kind: 'only', name: '' }];
  const heads: LaneHead[] = plan.streams.map((stream, index) => ({
    key: stream.id,
    stream: stream.id,
    kind: 'stream',
    name: streamTitle(stream),
    hue: index % HUES,
  }));
  for (const name of unknown) {
    const stream = { unknown: name };
    heads.push({ key: `unknown ${name}`, stream, kind: 'unknown', name: laneName(plan, stream) });
  }
  if (chunks.some((chunk) => chunk.stream === undefined))
    heads.push({ key: 'none', stream: null, kind: 'none', name: laneWords(plan, null) });
  return heads;
}

/** The key of the lane that a stream has. */
const laneKey = (stream: StreamRef | undefined | null): string =>
  typeof stream === 'string' ? stream : stream ? `unknown ${stream.unknown}` : 'none';

/** Which of the lanes a chunk or a handoff's end belongs to; undefined if none stands for it. */
export function laneOf(
  heads: readonly Pick<Lane, 'key' | 'kind'>[],
): (stream: Chunk['stream'] | null) => number | undefined {
  const byKey = new Map(heads.map(({ key }, index) => [key, index]));
  if (heads[0]?.kind === 'only') byKey.set('none', 0);
  return (stream) => byKey.get(laneKey(stream));
}
