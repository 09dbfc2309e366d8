'use client';

import { useRef, useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { undoStep } from '@/components/session/steps';
import { useVisit } from '@/components/session/use-visit';
import { describe } from '@/lib/editor/describe';
import { type Box, boxOf, signFor, ticked } from '@/lib/notation/signs';
import type { Command } from '@/lib/plan/command';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId, Subtask } from '@/lib/plan/types';
import { pathOf, type Row, toRows, toSubtasks, withBox } from './subtask-rows';

const NONE: readonly Subtask[] = [];

/**
 * A chunk's sub-tasks while hands are on them. Lines that have no words yet stand only here; everything else is the
 * plan's, and where the plan says something else now, as after an undo, the plan counts.
 */
export function useSubtasks(id: ChunkId) {
  const stores = useStores();
  const visit = useVisit();
  const subtasks = useEditor((state) => chunkOf(state.plan, id)?.subtasks ?? NONE);
  const [held, setHeld] = useState<{ readonly rows: readonly Row[]; readonly of: readonly Subtask[] }>();
  const count = useRef(0);
  const rows = held?.of === subtasks ? held.rows : toRows(subtasks);

  const now = () => chunkOf(stores.editor.getState().plan, id)?.subtasks ?? NONE;

  const keep = (next: readonly Row[]) => {
    const wanted = toSubtasks(next);
    visit.run((before) =>
      JSON.stringify(wanted) === JSON.stringify(chunkOf(before, id)?.subtasks)
        ? []
        : [{ type: 'chunk.edit', chunk: id, subtasks: wanted }],
    );
    setHeld({ rows: next, of: now() });
  };

  /** Another box for one line: by a command where the line is the plan's, else with the lines that hands are on. */
  const rebox = (row: Row, command: (path: readonly number[]) => Command, box: Box) => {
    visit.end();
    const path = pathOf(row);
    if (path && held?.of !== subtasks) {
      const commands = [command(path)];
      const state = stores.editor.getState();
      state.run(commands, describe(state.plan, commands));
    } else keep(withBox(rows, row, box));
    visit.end();
  };

  return {
    rows,
    begun: () => visit.begun(),
    newKey: () => `new ${++count.current}`,
    /** Kept once the keys rest. */
    type: (next: readonly Row[]) => {
      setHeld({ rows: next, of: now() });
      visit.later(() => keep(next));
    },
    /** Kept at once, as a step of its own. */
    change: (next: readonly Row[]) => {
      visit.end();
      keep(next);
      visit.end();
    },
    /** A step of its own that ticks one line of the plan and nothing else. */
    tick: (row: Row, done: boolean) =>
      rebox(row, (path) => ({ type: 'subtask.tick', chunk: id, path, done }), ticked(row, done)),
    /** The same with a state, by its word. */
    mark: (row: Row, mark: string) =>
      rebox(
        row,
        (path) => ({ type: 'subtask.mark', chunk: id, path, mark }),
        boxOf(signFor(stores.editor.getState().plan, mark)),
      ),
    /** A line that has no words yet. */
    hold: (next: readonly Row[]) => setHeld({ rows: next, of: now() }),
    /** The next change is another step. */
    end: () => visit.end(),
    flush: () => visit.flush(),
    /** What was typed in this visit is taken back. */
    takeBack: () => {
      visit.run(() => []);
      visit.end();
      setHeld(undefined);
    },
    undo: () => {
      setHeld(undefined);
      undoStep(stores);
    },
    /** The hands are off: lines without words go. */
    leave: () => {
      visit.end();
      setHeld(undefined);
    },
  };
}
