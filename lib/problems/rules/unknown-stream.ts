import { chunksOf, phaseOf } from '../../plan/lookup';
import { nearest } from '../nearest';
import { nameOf, quote } from '../naming';
import type { Finding, Rule } from '../rule';
import type { Chunk, Plan, Stream } from '../../plan/types';

/** A chunk is on a stream that the Work Streams table does not have, so nobody would work on it. */
export const unknownStream: Rule = {
  code: 'unknown-stream',
  severity: 'error',
  find: (plan) => chunksOf(plan).flatMap((chunk) => unknown(plan, chunk)),
  crowd: (count, total) =>
    `${count} of ${total} chunks are on streams that the plan does not define; add them to the Work Streams table.`,
};

function unknown(plan: Plan, chunk: Chunk): readonly Finding[] {
  const { stream } = chunk;
  const phase = phaseOf(plan, chunk.id);
  if (typeof stream !== 'object' || !phase) return [];
  return [
    {
      message: `${nameOf(chunk)} is on stream ${quote(stream.unknown)}, which the plan does not define; move the chunk or add the stream.`,
      at: [chunk.id],
      fixes: candidates(plan, stream.unknown).map((target) => ({
        title: `Move it to ${quote(target.name)}`,
        commands: [{ type: 'chunk.move', chunks: [chunk.id], phase: phase.id, stream: target.id }],
      })),
    },
  ];
}

/** The stream that was most likely meant, else the first few to choose from. */
function candidates(plan: Plan, name: string): readonly Stream[] {
  const meant = nearest(
    plan.streams.map((stream) => [stream.name, stream] as const),
    name,
  );
  return meant ? [meant] : plan.streams.slice(0, 3);
}
