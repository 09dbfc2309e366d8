import { quoteChunk } from '../../notation/names';
import { stateOf } from '../../notation/signs';
import { counted } from '../../notation/words';
import { chunksOf } from '../../plan/lookup';
import { ofChunk } from '../of-chunk';
import type { Finding, Rule } from '../rule';
import type { Chunk, Subtask } from '../../plan/types';

/** A chunk is ticked and a box of its sub-tasks says there is work left, or all of them are ticked and the chunk is not. */
export const subtaskTicks: Rule = {
  code: 'subtask-ticks',
  severity: 'warning',
  find: (plan) => chunksOf(plan).flatMap((chunk) => told(chunk)),
  crowd: (count, total) =>
    `${count} of ${total} chunks are ticked with open sub-tasks, or open with all of them ticked; tick both or neither.`,
};

const told = ofChunk((chunk: Chunk): readonly Finding[] => {
  const boxes = walk(chunk.subtasks);
  const left = boxes.filter(({ subtask }) => isLeft(subtask));
  if (chunk.done === true && left.length > 0) return [ticked(chunk, left)];
  const all = chunk.subtasks.length > 0 && chunk.subtasks.every(({ done }) => done === true);
  return chunk.done === false && all && boxes.every(({ subtask }) => subtask.done !== false)
    ? [open(chunk)]
    : [];
});

function ticked(chunk: Chunk, left: readonly Boxed[]): Finding {
  const untick = {
    title: `Untick ${quoteChunk(chunk)}`,
    commands: [{ type: 'chunk.tick', chunk: chunk.id, done: false }],
  } as const;
  const tick = {
    title: left.length === 1 ? 'Tick the sub-task' : `Tick the ${left.length} sub-tasks`,
    commands: left.map(({ path }) => ({ type: 'subtask.tick', chunk: chunk.id, path, done: true }) as const),
  };
  // Boxes that were never touched were most likely forgotten; work under way is not done.
  const forgotten = left.every(({ subtask }) => subtask.mark === undefined);
  return {
    message: `${quoteChunk(chunk)} is ticked, but ${counted(left.length, 'sub-task')} of it ${left.length === 1 ? 'is' : 'are'} not done; tick what is done, or untick the chunk.`,
    at: [chunk.id],
    fixes: forgotten ? [tick, untick] : [untick, tick],
  };
}

const open = (chunk: Chunk): Finding => ({
  message: `All sub-tasks of ${quoteChunk(chunk)} are ticked and it is not; tick it, or untick what is not done.`,
  at: [chunk.id],
  fixes: [
    { title: `Tick ${quoteChunk(chunk)}`, commands: [{ type: 'chunk.tick', chunk: chunk.id, done: true }] },
  ],
});

/** What is deferred or unclear may be left when a chunk is done. */
function isLeft(subtask: Subtask): boolean {
  const state = stateOf(subtask);
  return state === 'open' || state === 'in-progress' || state === 'blocked';
}

interface Boxed {
  readonly subtask: Subtask;
  readonly path: readonly number[];
}

/** Sub-tasks of all levels, each with its path. */
const walk = (subtasks: readonly Subtask[], above: readonly number[] = []): readonly Boxed[] =>
  subtasks.flatMap((subtask, at) => {
    const path = [...above, at];
    return [{ subtask, path }, ...walk(subtask.subtasks, path)];
  });
