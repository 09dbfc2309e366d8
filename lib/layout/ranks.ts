import { chunkTargets } from '../plan/graph';
import type { ChunkId, Phase } from '../plan/types';

const cache = new WeakMap<Phase, ReadonlyMap<ChunkId, number>>();

/**
 * How many steps each chunk of a phase must wait for others of the same phase: 0 can start at once, 1 waits for a
 * 0, and so on. This is the sub-column it stands in. Waiting that closes a loop is left out, by document order, so
 * that every plan has ranks. Linear in chunks and dependencies; no recursion, so length is no danger.
 *
 * A chunk stands as far left as it may, for that is when an agent could take it. (Rankings that minimise the length
 * of lines, dagre's by default, put a chunk that waits for nothing beside the one before its reader.)
 */
export function ranks(phase: Phase): ReadonlyMap<ChunkId, number> {
  const known = cache.get(phase);
  if (known) return known;
  const inside = new Set(phase.chunks.map((chunk) => chunk.id));
  const waits = new Map(
    phase.chunks.map((chunk) => [chunk.id, chunkTargets(chunk).filter((id) => inside.has(id))]),
  );
  const rank = new Map<ChunkId, number>();
  const open = new Set<ChunkId>();
  for (const { id: root } of phase.chunks) {
    if (rank.has(root)) continue;
    const work: { id: ChunkId; next: number; rank: number }[] = [{ id: root, next: 0, rank: 0 }];
    open.add(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const target = waits.get(frame.id)?.[frame.next];
      if (target === undefined) {
        work.pop();
        open.delete(frame.id);
        rank.set(frame.id, frame.rank);
        continue;
      }
      const below = rank.get(target);
      if (below === undefined && !open.has(target)) {
        open.add(target);
        work.push({ id: target, next: 0, rank: 0 });
        continue;
      }
      if (below !== undefined) frame.rank = Math.max(frame.rank, below + 1);
      frame.next++;
    }
  }
  cache.set(phase, rank);
  return rank;
}
