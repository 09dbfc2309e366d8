import { chunkName, chunkTitle, phaseNumber } from '../notation/names';
import { graph, pathOfWaits } from '../plan/graph';
import { chunksOf, lookup } from '../plan/lookup';
import { withReferences } from '../plan/references-in';
import type { ChunkId, Plan } from '../plan/types';

/**
 * Which way a line is drawn from a card. `unblocks`: from its right side, to a chunk that is to wait for it.
 * `waitsFor`: from its left side, to a chunk that it is to wait for.
 */
export type Side = 'unblocks' | 'waitsFor';

/** Why a line may not be drawn to a chunk; a loop is named chunk by chunk, the waiter first. */
export interface Obstacle {
  readonly message: string;
  readonly loop?: readonly ChunkId[];
}

/** The chunk that would wait and the one it would wait for. */
export function ends(from: ChunkId, side: Side, to: ChunkId): { waiter: ChunkId; waitedFor: ChunkId } {
  return side === 'unblocks' ? { waiter: to, waitedFor: from } : { waiter: from, waitedFor: to };
}

/** Chunks that a line from here may not go to, all judged at once when the line is picked up. */
export function obstructed(plan: Plan, from: ChunkId, side: Side): ReadonlySet<ChunkId> {
  const { phases, chunks } = lookup(plan);
  const { waitsFor, unblocks } = graph(plan);
  const own = chunks.get(from)?.phaseIndex ?? 0;
  // Whatever already leads from here back to a target would be closed to a loop by the line.
  const back = reach(side === 'unblocks' ? waitsFor : unblocks, from);
  const direct = new Set((side === 'unblocks' ? unblocks : waitsFor).get(from));
  const refused = new Set<ChunkId>();
  for (const { id } of chunksOf(plan)) {
    const index = chunks.get(id)?.phaseIndex ?? phases.size;
    const later = side === 'unblocks' ? index < own : index > own;
    if (id === from || later || back.has(id) || direct.has(id)) refused.add(id);
  }
  return refused;
}

/** Why one chunk may not be made to wait for another; undefined if it may. */
export function obstacle(plan: Plan, waiter: ChunkId, waitedFor: ChunkId): Obstacle | undefined {
  const { chunks } = lookup(plan);
  const waiting = chunks.get(waiter);
  const target = chunks.get(waitedFor);
  if (!waiting || !target) return { message: 'That chunk is not in the plan any more.' };
  const [who, what] = [chunkTitle(waiting.chunk), chunkTitle(target.chunk)];
  if (waiter === waitedFor) return { message: `${who} cannot wait for itself.` };
  if (graph(plan).waitsFor.get(waiter)?.includes(waitedFor))
    return { message: `${who} already waits for ${what}.` };
  const loop = pathOfWaits(plan, waitedFor, waiter);
  if (loop) {
    const names = loop.map((id) => chunkName(plan, id));
    return {
      message: `${who} would wait for ${names.join(', which waits for ')}.`,
      loop: [waiter, ...loop.slice(0, -1)],
    };
  }
  if (target.phaseIndex > waiting.phaseIndex)
    return {
      message: `${who} is in ${phaseNumber(waiting.phase)} and cannot wait for ${what}, which comes later, in ${phaseNumber(target.phase)}.`,
    };
  return undefined;
}

/** Why a line may not be turned round, so that what was waited for waits; undefined if it may. */
export function flipObstacle(plan: Plan, waiter: ChunkId, waitedFor: ChunkId): Obstacle | undefined {
  const without = withReferences(plan, ({ as, of, names }) =>
    as === 'dependsOn' && of.id === waiter ? names.filter((name) => name !== waitedFor) : names,
  );
  return obstacle(without, waitedFor, waiter);
}

/** Everything that can be reached from a chunk, itself included. */
export function reach(steps: ReadonlyMap<ChunkId, readonly ChunkId[]>, from: ChunkId): ReadonlySet<ChunkId> {
  const seen = new Set<ChunkId>([from]);
  for (const id of seen) for (const next of steps.get(id) ?? []) seen.add(next);
  return seen;
}
