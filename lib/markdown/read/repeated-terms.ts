import type { ChunkId, EntityId, SpecContext } from '../../plan/types';
import type { ItemSource, RowSource, TermsSource } from '../document/source';

/**
 * Terms that one cell or one field of a chunk says again, in whatever spelling; the plan holds each but once. Row and
 * item saying the same is no repetition: they are two views of one chunk.
 */
export function repeatedTerms(
  text: string,
  rows: ReadonlyMap<EntityId, RowSource>,
  items: ReadonlyMap<ChunkId, ItemSource>,
): NonNullable<SpecContext['repeatedTerms']> {
  return [...rows, ...items].flatMap(([id, { terms }]) =>
    isChunk(id) ? again(text, terms).map((term) => ({ chunk: id, text: term })) : [],
  );
}

const isChunk = (id: EntityId): id is ChunkId => id.startsWith('c');

function again(text: string, values: readonly TermsSource[]): readonly string[] {
  const seen = new Set<string>();
  return values
    .flatMap(({ terms }) => terms)
    .flatMap(({ span, key }) => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [text.slice(span.start, span.end)];
    });
}
