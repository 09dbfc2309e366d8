import { quoteChunk } from '../../notation/names';
import type { Going } from '../../plan/command';
import type { Chunk, Subtask } from '../../plan/types';

/** Text that goes, told by its lines; nothing where there is none. */
export const goingText = (what: string, texts: readonly string[]): readonly Going[] =>
  texts.length === 0
    ? []
    : [
        {
          what,
          lines: texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '').length,
        },
      ];

/** What stands in chunks that go beside their fields and sub-tasks. */
export const goingBlocks = (chunks: readonly Chunk[]): readonly Going[] =>
  chunks.flatMap((chunk) =>
    goingText(`the other text of ${quoteChunk(chunk)}`, [
      ...(chunk.blocks ?? []),
      ...blocksBelow(chunk.subtasks),
    ]),
  );

/** What stands in sub-tasks beside their words, and in those below them. */
export const blocksBelow = (subtasks: readonly Subtask[]): readonly string[] =>
  subtasks.flatMap(({ blocks = [], subtasks: below }) => [...blocks, ...blocksBelow(below)]);
