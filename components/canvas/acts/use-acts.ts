import { useState } from 'react';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import { ends, flipObstacle, type Side } from '@/lib/layout/dependency-targets';
import type { DropTarget } from '@/lib/layout/drop';
import type { Edge, Layout } from '@/lib/layout/types';
import { chunkName, chunkNames } from '@/lib/notation/names';
import type { Command } from '@/lib/plan/command';
import { chunkId, freeOrdinals } from '@/lib/plan/ids';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { type Move, moveBeside, movedWords, moveInCell, type MoveOr, moveTo, moveToCell } from './moves';
import { aimOf } from './use-draw';

type Told = Pick<CanvasProps, 'plan' | 'onRun' | 'onSay' | 'readOnly'> & { readonly layout: Layout };

/** The acts on a plan, with what is said aloud. */
export function useActs(told: Told) {
  const [spoken, setSpoken] = useState({ words: '', nth: 0 });
  const speak = (words: string) => setSpoken(({ nth }) => ({ words, nth: nth + 1 }));
  return { spoken, speak, ...actsOn(told, speak) };
}

export type Acts = ReturnType<typeof useActs>;

/**
 * Everything the canvas can do to a plan, each as one step, and each said aloud once it is done. Pointer, keys and
 * menus all come here, so that they cannot differ.
 */
export function actsOn({ plan, layout, onRun, onSay, readOnly }: Told, speak: (words: string) => void) {
  const run = (commands: readonly Command[], done: string): boolean => {
    if (readOnly || commands.length === 0) return false;
    const { ok } = onRun(commands);
    if (ok) speak(done);
    return ok;
  };
  const runMoves = (or: MoveOr): boolean => {
    if ('moves' in or) return run(or.moves, movedWords(plan, or.moves));
    onSay(or.why);
    return false;
  };
  const wait = (waiter: ChunkId, waitedFor: ChunkId) =>
    ({ chunk: waiter, on: { on: 'chunk', chunk: waitedFor } }) as const;

  return {
    tick: (ids: readonly ChunkId[]) => {
      const done = !ids.every((id) => chunkOf(plan, id)?.done);
      const commands = ids.map((chunk): Command => ({ type: 'chunk.tick', chunk, done }));
      return run(commands, `${chunkNames(plan, ids)} ${done ? 'done' : 'not done'}.`);
    },
    /** Marks one by the word of a state. */
    mark: (chunk: ChunkId, mark: string) =>
      run([{ type: 'chunk.mark', chunk, mark }], `${chunkName(plan, chunk)} ${mark.replace('-', ' ')}.`),
    drop: (moving: readonly ChunkId[], target: DropTarget) => runMoves({ moves: [moveTo(moving, target)] }),
    move: (moving: readonly ChunkId[], direction: Parameters<typeof moveBeside>[3]) =>
      runMoves(moveBeside(plan, layout, moving, direction)),
    moveToCell: (moving: readonly ChunkId[], lane: number, column: number) => {
      const move = moveToCell(layout, moving, lane, column);
      return move !== undefined && runMoves({ moves: [move] });
    },
    moveAll: (moves: readonly Move[]) => runMoves({ moves }),
    order: (moving: readonly ChunkId[], step: 1 | -1) => runMoves(moveInCell(plan, layout, moving, step)),
    /** Copies each, directly behind it; the ids of the copies. */
    duplicate: (ids: readonly ChunkId[]): readonly ChunkId[] => {
      const free = freeOrdinals(plan).chunk;
      const copies = ids.map((chunk, index) => ({ chunk, id: chunkId(free + index) }));
      const commands = copies.map((copy): Command => ({ type: 'chunk.duplicate', ...copy }));
      return run(commands, `${chunkNames(plan, ids)} duplicated.`) ? copies.map(({ id }) => id) : [];
    },
    merge: (chunk: ChunkId, other: ChunkId) =>
      run(
        [{ type: 'chunk.merge', chunk, other }],
        `${chunkName(plan, other)} is now part of ${chunkName(plan, chunk)}.`,
      ),
    /** Ends a line on a chunk; says why where it may not. */
    connect: (from: ChunkId, side: Side, to: ChunkId) => {
      const { words, command } = aimOf(plan, from, side, to);
      if (!command) {
        onSay(words, 'refused');
        return false;
      }
      const { waiter, waitedFor } = ends(from, side, to);
      return run([command], `${chunkName(plan, waiter)} now waits for ${chunkName(plan, waitedFor)}.`);
    },
    disconnect: (waiter: ChunkId, waitedFor: ChunkId) =>
      run(
        [{ type: 'dependency.remove', ...wait(waiter, waitedFor) }],
        `${chunkName(plan, waiter)} no longer waits for ${chunkName(plan, waitedFor)}.`,
      ),
    flip: ({ waiter, waitedFor }: Edge) => {
      const wrong = flipObstacle(plan, waiter, waitedFor);
      if (wrong) {
        onSay(wrong.message, 'refused');
        return false;
      }
      return run(
        [
          { type: 'dependency.remove', ...wait(waiter, waitedFor) },
          { type: 'dependency.add', ...wait(waitedFor, waiter) },
        ],
        `Turned round: ${chunkName(plan, waitedFor)} now waits for ${chunkName(plan, waiter)}.`,
      );
    },
  };
}
