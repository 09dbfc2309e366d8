import { reach } from '@/lib/layout/dependency-targets';
import { graph } from '@/lib/plan/graph';
import type { ChunkId, Plan } from '@/lib/plan/types';

/** Chunks that a chunk waits for or unblocks, however many steps away, and itself. */
export function related(plan: Plan, id: ChunkId): ReadonlySet<ChunkId> {
  const { waitsFor, unblocks } = graph(plan);
  return new Set([...reach(waitsFor, id), ...reach(unblocks, id)]);
}
