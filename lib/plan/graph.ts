import { chunksOf, lookup } from './lookup';
import type { Chunk, ChunkId, Plan } from './types';

/** Explicit dependencies between chunks, both ways. Barriers are not in it: they follow from the phases. */
export interface Graph {
  readonly waitsFor: ReadonlyMap<ChunkId, readonly ChunkId[]>;
  readonly unblocks: ReadonlyMap<ChunkId, readonly ChunkId[]>;
}

const cache = new WeakMap<Plan, Graph>();

/** The plan's dependency graph over existing chunks; built once per plan. */
export function graph(plan: Plan): Graph {
  const known = cache.get(plan);
  if (known) return known;
  const waitsFor = new Map<ChunkId, ChunkId[]>();
  const unblocks = new Map<ChunkId, ChunkId[]>();
  const exists = lookup(plan).chunks;
  for (const chunk of chunksOf(plan)) {
    const targets = chunkTargets(chunk).filter((id) => exists.has(id));
    waitsFor.set(chunk.id, targets);
    for (const target of targets) {
      const waiters = unblocks.get(target);
      if (waiters) waiters.push(chunk.id);
      else unblocks.set(target, [chunk.id]);
    }
  }
  const built = { waitsFor, unblocks };
  cache.set(plan, built);
  return built;
}

/** The chunks that a chunk names as what it waits for. */
export const chunkTargets = (chunk: Chunk): readonly ChunkId[] =>
  chunk.dependsOn.flatMap((dependency) => (dependency.on === 'chunk' ? [dependency.chunk] : []));

/**
 * The way from one chunk to another along what is waited for, both ends included; undefined if there is none.
 * `pathOfWaits(plan, target, chunk)` is what "chunk waits for target" would close to a loop.
 */
export const pathOfWaits = (plan: Plan, from: ChunkId, to: ChunkId): readonly ChunkId[] | undefined =>
  from === to ? [from] : shortestWay(plan, from, to);

/** The shortest way of at least one step, which from a chunk to itself is a loop. Each step is taken once. */
export function shortestWay(plan: Plan, from: ChunkId, to: ChunkId): readonly ChunkId[] | undefined {
  const { waitsFor } = graph(plan);
  const cameFrom = new Map<ChunkId, ChunkId | undefined>([[from, undefined]]);
  // A map is walked in the order in which it grows.
  for (const at of cameFrom.keys())
    for (const next of waitsFor.get(at) ?? []) {
      if (next === to) {
        const back: ChunkId[] = [to];
        for (let step: ChunkId | undefined = at; step; step = cameFrom.get(step)) back.push(step);
        return back.reverse();
      }
      if (!cameFrom.has(next)) cameFrom.set(next, at);
    }
  return undefined;
}
