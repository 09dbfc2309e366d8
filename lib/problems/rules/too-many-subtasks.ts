import { quoteChunk } from '../../notation/names';
import { chunksOf } from '../../plan/lookup';
import type { Rule } from '../rule';

const MOST = 10;

/** A chunk with more than 10 sub-tasks is more than one chunk. Nested ones count with the one they explain. What is done is let be. */
export const tooManySubtasks: Rule = {
  code: 'too-many-subtasks',
  severity: 'advice',
  find: (plan) =>
    chunksOf(plan)
      .filter(({ done, subtasks }) => !done && subtasks.length > MOST)
      .map((chunk) => ({
        message: `${quoteChunk(chunk)} has ${chunk.subtasks.length} sub-tasks; more than ${MOST} is work for two chunks, so split it.`,
        at: [chunk.id],
      })),
  crowd: (count, total) => `${count} of ${total} chunks have more than ${MOST} sub-tasks; split them.`,
};
