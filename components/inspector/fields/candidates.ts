import { graph } from '@/lib/plan/graph';
import { chunksOf, lookup } from '@/lib/plan/lookup';
import type { Chunk, ChunkId, Phase, Plan } from '@/lib/plan/types';

/** A chunk that another may come to wait for. */
export interface Candidate {
  readonly chunk: Chunk;
  readonly phase: Phase;
  /** It waits for the other one already, so the two would wait for each other. */
  readonly closesLoop: boolean;
}

/**
 * What a chunk could come to wait for, nearest phase first: no later phase, not itself, nothing it waits for already.
 */
export function candidates(plan: Plan, id: ChunkId): readonly Candidate[] {
  const { chunks } = lookup(plan);
  const own = chunks.get(id);
  if (!own) return [];
  const taken = new Set(graph(plan).waitsFor.get(id));
  const waiting = allThatWaitFor(plan, id);
  return chunksOf(plan)
    .flatMap((chunk) => {
      const at = chunks.get(chunk.id);
      if (!at || at.phaseIndex > own.phaseIndex || chunk.id === id || taken.has(chunk.id)) return [];
      return [{ chunk, phase: at.phase, closesLoop: waiting.has(chunk.id), phaseIndex: at.phaseIndex }];
    })
    .sort((a, b) => b.phaseIndex - a.phaseIndex);
}

/** Every chunk that waits for this one, be it through others. */
function allThatWaitFor(plan: Plan, id: ChunkId): ReadonlySet<ChunkId> {
  const { unblocks } = graph(plan);
  const found = new Set<ChunkId>();
  const open: ChunkId[] = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const next of unblocks.get(at) ?? [])
      if (!found.has(next)) {
        found.add(next);
        open.push(next);
      }
  return found;
}
