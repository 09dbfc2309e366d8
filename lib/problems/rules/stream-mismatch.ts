import { quoteChunk, quoteStream } from '../../notation/names';
import { sameStream } from '../../plan/lookup';
import type { Finding, Rule } from '../rule';
import type { Chunk, Phase, Plan, StreamRef } from '../../plan/types';

/** A chunk's table row and its checklist item name different streams; the item's is the one that counts. */
export const streamMismatch: Rule = {
  code: 'stream-mismatch',
  severity: 'warning',
  find: (plan) =>
    plan.phases.flatMap((phase) => phase.chunks.flatMap((chunk) => mismatch(plan, phase, chunk))),
  crowd: (count, total) =>
    `${count} of ${total} chunks are on another stream in their item than in the table; the item's counts.`,
  crowdFix: { title: 'Keep what the items say' },
};

function mismatch(plan: Plan, phase: Phase, chunk: Chunk): readonly Finding[] {
  const inRow = chunk.row?.stream;
  const inItem = chunk.stream;
  if (!chunk.item || inRow === undefined || inItem === undefined || sameStream(inRow, inItem)) return [];
  const settle = (title: string, stream: StreamRef): NonNullable<Finding['fixes']>[number] => ({
    title: `${title} ${quoteStream(plan, stream)}`,
    commands: [{ type: 'chunk.move', chunks: [chunk.id], phase: phase.id, stream }],
  });
  return [
    {
      message: `${quoteChunk(chunk)} is on ${quoteStream(plan, inItem)} in its item and on ${quoteStream(plan, inRow)} in the table; settle on one.`,
      at: [chunk.id],
      fixes: [settle('Keep', inItem), settle('Change to', inRow)],
    },
  ];
}
