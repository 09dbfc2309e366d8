import { quoteChunk, streamTitle } from '../../notation/names';
import { nearest, SLIP } from '../../notation/nearest';
import { readStreamName } from '../../notation/stream-name';
import { quote, quoted } from '../../notation/words';
import { freeOrdinals, streamId } from '../../plan/ids';
import { chunksOf, phaseOf } from '../../plan/lookup';
import type { Chunk, Plan } from '../../plan/types';
import type { Finding, Rule } from '../rule';

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
  const meant = nearest(
    plan.streams.map((known) => [known.name, known] as const),
    stream.unknown,
    SLIP,
  );
  const moves = (meant ? [meant] : plan.streams.slice(0, 2)).map((target) => ({
    title: `Move it to ${quoted(streamTitle(target))}`,
    commands: [{ type: 'chunk.move', chunks: [chunk.id], phase: phase.id, stream: target.id } as const],
  }));
  return [
    {
      message: `${quoteChunk(chunk)} is on stream ${quote(stream.unknown)}, which the plan does not define; move the chunk or add the stream.`,
      at: [chunk.id],
      // A name close to another is most likely a slip, any other a stream that was forgotten.
      fixes: meant
        ? [...moves, ...definition(plan, stream.unknown)]
        : [...definition(plan, stream.unknown), ...moves],
    },
  ];
}

/** A stream of that name, which all chunks that name it are then on. */
function definition(plan: Plan, name: string): NonNullable<Finding['fixes']> {
  if (!readStreamName(plan, name).ok) return [];
  const id = streamId(freeOrdinals(plan).stream);
  return [{ title: `Add stream ${quote(name)}`, commands: [{ type: 'stream.add', id, name }] }];
}
