import { quoteChunk } from '../../notation/names';
import { enumerate } from '../../notation/words';
import { chunkTargets } from '../../plan/graph';
import { chunkOf, chunksOf } from '../../plan/lookup';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan } from '../../plan/types';

/** A chunk is ticked although one it waits for by name is not. What has no box cannot be told and is let be. */
export const tickedTooEarly: Rule = {
  code: 'ticked-too-early',
  severity: 'warning',
  find: (plan) => chunksOf(plan).flatMap((chunk) => (chunk.done ? early(plan, chunk) : [])),
  crowd: (count, total) => `${count} of ${total} chunks are ticked although something they wait for is not.`,
};

function early(plan: Plan, chunk: Chunk): readonly Finding[] {
  const open = chunkTargets(chunk)
    .flatMap((id) => chunkOf(plan, id) ?? [])
    .filter((target) => target.done === false);
  const [only, ...more] = open;
  if (!only) return [];
  const untick = {
    title: `Untick ${quoteChunk(chunk)}`,
    commands: [{ type: 'chunk.tick', chunk: chunk.id, done: false }],
  } as const;
  const tick = {
    title: `Tick ${quoteChunk(only)} too`,
    commands: [{ type: 'chunk.tick', chunk: only.id, done: true }],
  } as const;
  return [
    {
      message: `${quoteChunk(chunk)} is ticked, but it waits for ${enumerate(open.map(quoteChunk))}, not done yet; untick it or tick what it waits for.`,
      at: [chunk.id, ...open.map(({ id }) => id)],
      fixes: more.length === 0 ? [untick, tick] : [untick],
    },
  ];
}
