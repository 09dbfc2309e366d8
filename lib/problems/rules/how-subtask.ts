import { quoteChunk } from '../../notation/names';
import { quote } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { ofChunk } from '../of-chunk';
import { saysHow } from '../says-how';
import type { Rule } from '../rule';
import type { Chunk, Subtask } from '../../plan/types';

/** Sub-tasks say what is to happen; files, lines and numbers are found by whoever has the code open. What is done is let be. */
export const howSubtask: Rule = {
  code: 'how-subtask',
  severity: 'advice',
  find: (plan) =>
    chunksOf(plan).flatMap((chunk) =>
      told(chunk).map(({ text, how }) => ({
        message: `A sub-task of ${quoteChunk(chunk)} gives ${how}: ${quote(text)}; say what is to happen and leave the how to the agent.`,
        at: [chunk.id],
      })),
    ),
  crowd: (count, total) =>
    `${count} of ${total} chunks have sub-tasks that say how; say what is to happen and leave the how to the agent.`,
};

const told = ofChunk((chunk: Chunk) => (chunk.done ? [] : [...walk(chunk.subtasks)]));

function* walk(subtasks: readonly Subtask[]): Generator<{ readonly text: string; readonly how: string }> {
  for (const { text, subtasks: inner } of subtasks) {
    const how = saysHow(text);
    if (how !== undefined) yield { text, how };
    yield* walk(inner);
  }
}
