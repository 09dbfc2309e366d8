import type { Chunk } from '../plan/types';

/**
 * Remembers what was found in a chunk for as long as the chunk is the same: while one card is dragged, all others
 * are. For what depends on the chunk alone.
 */
export function ofChunk<T>(find: (chunk: Chunk) => T): (chunk: Chunk) => T {
  const cache = new WeakMap<Chunk, { readonly found: T }>();
  return (chunk) => {
    const known = cache.get(chunk);
    if (known) return known.found;
    const found = find(chunk);
    cache.set(chunk, { found });
    return found;
  };
}
