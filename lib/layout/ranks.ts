import * as dagre from '@dagrejs/dagre';
import { chunkTargets } from '../plan/graph';
import type { ChunkId, Phase } from '../plan/types';

const cache = new WeakMap<Phase, ReadonlyMap<ChunkId, number>>();

/**
 * How many steps each chunk of a phase must wait for others of the same phase: 0 can start at once, 1 waits for a
 * 0, and so on. This is the sub-column it stands in. dagre ranks, by the longest path and from the right, so that a
 * chunk stands as far left as it may: that is when an agent could take it. Waiting that closes a loop is left out,
 * by document order, so that every plan has ranks. Read once a phase; who waits for nobody costs nothing.
 */
export function ranks(phase: Phase): ReadonlyMap<ChunkId, number> {
  const known = cache.get(phase);
  if (known) return known;
  const rank = new Map<ChunkId, number>(phase.chunks.map(({ id }) => [id, 0]));
  const waits = waitsWithoutLoops(phase);
  if (waits.length > 0) {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: 'RL', ranker: 'longest-path', ranksep: 1, nodesep: 0 });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const id of new Set(waits.flat())) graph.setNode(id, { width: 0, height: 0 });
    for (const [chunk, target] of waits) graph.setEdge(chunk, target);
    dagre.layout(graph);
    for (const id of graph.nodes()) rank.set(id as ChunkId, Math.round((graph.node(id) as { x: number }).x));
  }
  cache.set(phase, rank);
  return rank;
}

/** Who waits for whom inside a phase, without the waits that close a loop. No recursion: length is no danger. */
function waitsWithoutLoops(phase: Phase): readonly (readonly [ChunkId, ChunkId])[] {
  const inside = new Set(phase.chunks.map(({ id }) => id));
  const targets = new Map(
    phase.chunks.map((chunk) => [chunk.id, chunkTargets(chunk).filter((id) => inside.has(id))]),
  );
  const waits: (readonly [ChunkId, ChunkId])[] = [];
  const done = new Set<ChunkId>();
  const open = new Set<ChunkId>();
  for (const { id: root } of phase.chunks) {
    if (done.has(root)) continue;
    const work: { id: ChunkId; next: number }[] = [{ id: root, next: 0 }];
    open.add(root);
    for (let frame = work.at(-1); frame; frame = work.at(-1)) {
      const target = targets.get(frame.id)?.[frame.next++];
      if (target === undefined) {
        work.pop();
        open.delete(frame.id);
        done.add(frame.id);
      } else if (!open.has(target)) {
        waits.push([frame.id, target]);
        if (done.has(target)) continue;
        open.add(target);
        work.push({ id: target, next: 0 });
      }
    }
  }
  return waits;
}
