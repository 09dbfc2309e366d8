import { quoteChunk } from '../notation/names';
import { nearest } from '../notation/nearest';
import type { Chunk, Phase } from '../plan/types';
import type { Finding } from './rule';

/** Offers to make a lone row and a lone item of one phase one chunk, if their titles are alike or no other is lone. */
export function joins(phase: Phase, chunk: Chunk): NonNullable<Finding['fixes']> {
  const lone = phase.chunks.filter((other) => (chunk.item ? !other.item : other.item && !other.row));
  const like = nearest(
    lone.map((other) => [other.title, other] as const),
    chunk.title,
  );
  const twins = phase.chunks.filter((other) => (chunk.item ? other.item && !other.row : !other.item));
  const other = like ?? (lone.length === 1 && twins.length === 1 ? lone[0] : undefined);
  if (!other) return [];
  const [row, item] = chunk.item ? [other, chunk] : [chunk, other];
  return [
    {
      title: `Join it with ${quoteChunk(other)}`,
      commands: [{ type: 'chunk.join', row: row.id, item: item.id }],
    },
  ];
}
