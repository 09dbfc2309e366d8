import { plain } from '@/lib/notation/plain';
import { graph } from '@/lib/plan/graph';
import { chunkOf, lookup, streamName } from '@/lib/plan/lookup';
import type { Problem } from '@/lib/plan/problem';
import type { ChunkId, Plan } from '@/lib/plan/types';

/** What a chunk without a title is called. */
export const UNTITLED = 'Untitled';

/** A chunk's title as read. */
export const titleOf = (plan: Plan, id: ChunkId): string => plain(chunkOf(plan, id)?.title ?? '') || UNTITLED;

/** Everything a card shows by place and colour, in one sentence for those who hear it. */
export function cardLabel(plan: Plan, id: ChunkId, problems: readonly Problem[]): string {
  const at = lookup(plan).chunks.get(id);
  if (!at) return '';
  const { chunk, phase } = at;
  const stream = chunk.stream === undefined ? undefined : plain(streamName(plan, chunk.stream));
  const names = (ids: readonly ChunkId[] | undefined) =>
    (ids ?? []).map((one) => titleOf(plan, one)).join(', ');
  const waitsFor = names(graph(plan).waitsFor.get(id));
  const unblocks = names(graph(plan).unblocks.get(id));
  return [
    `Chunk ${titleOf(plan, id)}`,
    stream !== undefined && `stream ${stream}`,
    plan.streams.length > 0 && stream === undefined && 'no stream',
    `phase ${phase.number} ${plain(phase.name)}`,
    waitsFor && `waits for ${waitsFor}`,
    unblocks && `unblocks ${unblocks}`,
    chunk.done ? 'done' : 'not done',
    problems.length > 0 && (problems.length === 1 ? '1 problem' : `${problems.length} problems`),
  ]
    .filter((part) => part !== false && part !== '')
    .join(', ');
}
