import * as dagre from '@dagrejs/dagre';
import { waitsWithoutLoops } from './waits';
import type { ChunkId, Phase } from '../plan/types';

/** How many waiting chunks dagre ranks at most: each takes it half a millisecond, and a long chain overflows its stack. */
const MOST_FOR_DAGRE = 400;

const cache = new WeakMap<Phase, ReadonlyMap<ChunkId, number>>();

/**
 * How many steps each chunk of a phase must wait for others of the same phase: 0 can start at once, 1 waits for a
 * 0, and so on. This is the sub-column it stands in. dagre ranks, by the longest path and from the right, so that a
 * chunk stands as far left as it may: that is when an agent could take it. Of what a chunk waits for, dagre is given
 * the one that holds it furthest right, since the others change no column and dagre's time explodes with them. Waiting
 * that closes a loop is left out. Read once a phase; who waits for nobody costs nothing.
 */
export function ranks(phase: Phase): ReadonlyMap<ChunkId, number> {
  const known = cache.get(phase);
  if (known) return known;
  const { walked, held } = longestPaths(phase);
  const rank =
    held.length > 0 && held.length <= MOST_FOR_DAGRE ? new Map([...walked, ...rankByDagre(held)]) : walked;
  cache.set(phase, rank);
  return rank;
}

/** Steps by one walk over all waits, and each chunk that waits with the first of those that stand furthest right. */
function longestPaths(phase: Phase) {
  const walked = new Map<ChunkId, number>();
  const held: (readonly [ChunkId, ChunkId])[] = [];
  for (const [id, targets] of waitsWithoutLoops(phase)) {
    let step = 0;
    let by: ChunkId | undefined;
    for (const target of targets) {
      const behind = (walked.get(target) ?? 0) + 1;
      if (behind <= step) continue;
      step = behind;
      by = target;
    }
    walked.set(id, step);
    if (by) held.push([id, by]);
  }
  return { walked, held };
}

function rankByDagre(held: readonly (readonly [ChunkId, ChunkId])[]): ReadonlyMap<ChunkId, number> {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: 'RL', ranker: 'longest-path', ranksep: 1, nodesep: 0 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of new Set(held.flat())) graph.setNode(id, { width: 0, height: 0 });
  for (const [chunk, target] of held) graph.setEdge(chunk, target);
  dagre.layout(graph);
  return new Map(graph.nodes().map((id) => [id as ChunkId, Math.round((graph.node(id) as { x: number }).x)]));
}
