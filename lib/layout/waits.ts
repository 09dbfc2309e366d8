import { chunkTargets } from '../plan/graph';
import type { ChunkId, Phase } from '../plan/types';

/**
 * Who waits for whom inside a phase, each chunk after all it waits for. A wait that closes a loop is left out, by
 * document order, so that there is such an order for every plan. No recursion: length is no danger.
 */
export function waitsWithoutLoops(phase: Phase): ReadonlyMap<ChunkId, readonly ChunkId[]> {
  const inside = new Set(phase.chunks.map(({ id }) => id));
  const targets = new Map(
    phase.chunks.map((chunk) => [chunk.id, chunkTargets(chunk).filter((id) => inside.has(id))]),
  );
  const waits = new Map<ChunkId, readonly ChunkId[]>();
  const open = new Set<ChunkId>();
  for (const { id: root } of phase.chunks) {
    if (waits.has(root)) continue;
    const work: { readonly id: ChunkId; readonly kept: ChunkId[]; next: number }[] = [
      { id: root, kept: [], next: 0 },
    ];
    open.add(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const target = targets.get(frame.id)?.[frame.next++];
      if (target === undefined) {
        work.pop();
        open.delete(frame.id);
        waits.set(frame.id, frame.kept);
      } else if (!open.has(target)) {
        frame.kept.push(target);
        if (waits.has(target)) continue;
        open.add(target);
        work.push({ id: target, kept: [], next: 0 });
      }
    }
  }
  return waits;
}
