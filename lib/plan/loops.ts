import { graph, shortestWay } from './graph';
import { chunksOf } from './lookup';
import type { ChunkId, Plan } from './types';

/** The shortest loop through each group of chunks that wait for one another, in plan order of where it starts. */
export function loops(plan: Plan): readonly (readonly ChunkId[])[] {
  const { waitsFor } = graph(plan);
  return groupsOf(plan).groups.flatMap(([start, ...others]) => {
    // Looked for only where there is one: a search is a walk over all that can be reached.
    if (!start || (others.length === 0 && !waitsFor.get(start)?.includes(start))) return [];
    const loop = shortestWay(plan, start, start);
    return loop ? [loop.slice(0, -1)] : [];
  });
}

/** Whether two chunks wait for one another, directly or through others. */
export function waitMutually(plan: Plan, a: ChunkId, b: ChunkId): boolean {
  const { groupOf } = groupsOf(plan);
  return groupOf.get(a) === groupOf.get(b);
}

interface Groups {
  /** Each in plan order; a chunk that waits for none of those that wait for it is alone. */
  readonly groups: readonly (readonly ChunkId[])[];
  readonly groupOf: ReadonlyMap<ChunkId, readonly ChunkId[]>;
}

const cache = new WeakMap<Plan, Groups>();

/** Who can be reached from whom and back; found once per plan. */
function groupsOf(plan: Plan): Groups {
  const known = cache.get(plan);
  if (known) return known;
  const groups = components(plan);
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  const built = { groups, groupOf };
  cache.set(plan, built);
  return built;
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
      const child = waitsFor.get(id)?.[frame.next++];
      if (child !== undefined) {
        if (!seen.has(child)) work.push({ id: child, next: 0 });
        else if (isOpen.has(child)) low.set(id, Math.min(low.get(id) ?? 0, seen.get(child) ?? 0));
        continue;
      }
      work.pop();
      const parent = work[work.length - 1];
      if (parent) low.set(parent.id, Math.min(low.get(parent.id) ?? 0, low.get(id) ?? 0));
      if (low.get(id) !== seen.get(id)) continue;
      // From the end, where the group is: from the beginning it would be a walk over all that is open, each time.
      const group = open.splice(open.lastIndexOf(id));
      group.forEach((member) => isOpen.delete(member));
      groups.push(group.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)));
    }
  }
  return groups.sort((a, b) => (rank.get(a[0] as ChunkId) ?? 0) - (rank.get(b[0] as ChunkId) ?? 0));
}
