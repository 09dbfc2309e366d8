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
    for (const target of targets) unblocks.set(target, [...(unblocks.get(target) ?? []), chunk.id]);
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
export function pathOfWaits(plan: Plan, from: ChunkId, to: ChunkId): readonly ChunkId[] | undefined {
  const { waitsFor } = graph(plan);
  const cameFrom = new Map<ChunkId, ChunkId | undefined>([[from, undefined]]);
  const queue: ChunkId[] = [from];
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as ChunkId;
    if (at === to) {
      const path: ChunkId[] = [];
      for (let step: ChunkId | undefined = at; step; step = cameFrom.get(step)) path.unshift(step);
      return path;
    }
    for (const next of waitsFor.get(at) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
        queue.push(next);
      }
  }
  return undefined;
}

/** The shortest loop through each group of chunks that wait for one another, in plan order of where it starts. */
export function loops(plan: Plan): readonly (readonly ChunkId[])[] {
  const { waitsFor } = graph(plan);
  const told = new Set<ChunkId>();
  const found: (readonly ChunkId[])[] = [];
  for (const group of components(plan)) {
    const start = group[0];
    if (!start || told.has(start)) continue;
    const alone = group.length === 1;
    if (alone && !waitsFor.get(start)?.includes(start)) continue;
    group.forEach((id) => told.add(id));
    const back = (waitsFor.get(start) ?? [])
      .map((next) => pathOfWaits(plan, next, start))
      .filter((path) => path !== undefined)
      .sort((a, b) => a.length - b.length)[0];
    if (back) found.push([start, ...back.slice(0, -1)]);
  }
  return found;
}

/** Strongly connected components (Tarjan, without recursion), each in plan order. */
function components(plan: Plan): readonly (readonly ChunkId[])[] {
  const { waitsFor } = graph(plan);
  const order = chunksOf(plan).map((chunk) => chunk.id);
  const rank = new Map(order.map((id, index) => [id, index]));
  const seen = new Map<ChunkId, number>();
  const low = new Map<ChunkId, number>();
  const open: ChunkId[] = [];
  const isOpen = new Set<ChunkId>();
  const groups: ChunkId[][] = [];
  for (const root of order) {
    if (seen.has(root)) continue;
    const work: { id: ChunkId; next: number }[] = [{ id: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { id: ChunkId; next: number };
      const { id } = frame;
      if (frame.next === 0 && !seen.has(id)) {
        seen.set(id, seen.size);
        low.set(id, seen.size - 1);
        open.push(id);
        isOpen.add(id);
      }
      const child = (waitsFor.get(id) ?? [])[frame.next++];
      if (child !== undefined) {
        if (!seen.has(child)) work.push({ id: child, next: 0 });
        else if (isOpen.has(child)) low.set(id, Math.min(low.get(id) ?? 0, seen.get(child) ?? 0));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(id) ?? 0));
      if (low.get(id) !== seen.get(id)) continue;
      const group = open.splice(open.indexOf(id));
      group.forEach((member) => isOpen.delete(member));
      groups.push(group.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
    }
  }
  return groups.sort((a, b) => (rank.get(a[0] as ChunkId) ?? 0) - (rank.get(b[0] as ChunkId) ?? 0));
}
