import { quoteChunk } from '../notation/names';
import { nearest } from '../notation/nearest';
import { plain } from '../notation/plain';
import type { Chunk, Phase } from '../plan/types';
import type { Finding } from './rule';

type Fixes = NonNullable<Finding['fixes']>;

/**
 * Ways to complete a lone row or a lone item: what it lacks is added, or the two become one chunk. That comes first where
 * their titles are alike, and last where they only are the lone ones of their phase.
 */
export function completions(phase: Phase, chunk: Chunk, added: Fixes): Fixes {
  const lone = phase.chunks.filter((other) => (chunk.item ? !other.item : other.item && !other.row));
  const like = nearest(
    lone.map((other) => [other.title, other] as const),
    chunk.title,
  );
  const twins = phase.chunks.filter((other) => (chunk.item ? other.item && !other.row : !other.item));
  const other = like ?? (lone.length === 1 && twins.length === 1 ? lone[0] : undefined);
  if (!other) return added;
  const [row, item] = chunk.item ? [other, chunk] : [chunk, other];
  const sameWords = plain(row.title) === plain(item.title);
  const join: Fixes[number] = {
    title: `Join it with ${quoteChunk(other)}${sameWords ? '' : ', in the item’s words'}`,
    commands: [{ type: 'chunk.join', row: row.id, item: item.id }],
  };
  return like ? [join, ...added] : [...added, join];
}
