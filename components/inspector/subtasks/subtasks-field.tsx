'use client';

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { Plus, Split } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Absent, Field } from '@/components/facts/field';
import { useEditor, useStores } from '@/components/session/context';
import { keyOf } from '@/components/ui/key-of';
import { goesOf } from '@/lib/editor/goes-of';
import type { Chunk } from '@/lib/plan/types';
import { SubtaskRow } from './subtask-row';
import { blockEnd, indent, insertAfter, moveTo, type Row, step, toSubtasks, without } from './subtask-rows';
import { useSubtasks } from './use-subtasks';

/** A line of a list is dragged up and down only. */
const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

/** The steps inside a chunk: typed line by line, sorted by drag or keys, ticked where they have boxes. */
export function SubtasksField({ chunk }: { readonly chunk: Chunk }) {
  const stores = useStores();
  const list = useRef<HTMLUListElement>(null);
  const subtasks = useSubtasks(chunk.id);
  const { rows } = subtasks;
  const readOnly = useEditor((state) => state.document.readOnly !== undefined) || !chunk.item;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  /** Changes the lines and leads to one of them, drawn at once: the very next key is meant for it. */
  const changeTo = (key: string | undefined, change: () => void) => {
    flushSync(change);
    const row = key === undefined ? undefined : `[data-subtask="${key}"]`;
    const target = list.current?.parentElement?.querySelector<HTMLElement>(row ?? '[data-add-subtask]');
    target?.focus();
    if (target instanceof HTMLTextAreaElement)
      target.setSelectionRange(target.value.length, target.value.length);
  };
  const add = (after: string | undefined) => {
    subtasks.flush();
    subtasks.end();
    const key = subtasks.newKey();
    changeTo(key, () => subtasks.hold(insertAfter(rows, after, key)));
  };
  const remove = (row: Row) => {
    const index = rows.indexOf(row);
    const next = without(rows, row.key);
    const left = toSubtasks(next);
    const { plan } = stores.editor.getState();
    // Other text in it, or below it, is told before it goes.
    if (goesOf(plan, [{ type: 'chunk.edit', chunk: chunk.id, subtasks: left }]).length > 0) {
      subtasks.leave();
      stores.shell.setState({ dialog: { kind: 'delete-subtask', chunk: chunk.id, name: row.text, left } });
    } else changeTo(rows[index - 1]?.key, () => subtasks.change(next));
  };

  const onKeyDown = (row: Row) => (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const at = rows.indexOf(row);
    // An empty line that others belong to is about to be typed anew.
    const isIdle = row.text.trim() === '' && blockEnd(rows, at) === at + 1;
    if (event.key === 'Enter') {
      if (isIdle) remove(row);
      else add(row.key);
    } else if (event.key === 'Backspace' && row.text === '' && isIdle) remove(row);
    else if (event.key === 'Escape' && subtasks.begun()) subtasks.takeBack();
    else if (event.key === 'Escape' && isIdle) remove(row);
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      changeTo(row.key, () => subtasks.change(step(rows, row.key, event.key === 'ArrowUp' ? -1 : 1)));
    } else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      subtasks.change(indent(rows, row.key, event.key === 'ArrowLeft' ? -1 : 1));
    } else if (mod && keyOf(event.nativeEvent) === 'z' && !event.shiftKey && !subtasks.begun())
      subtasks.undo();
    else {
      // A key such as Save is about all that is seen.
      if (mod) subtasks.flush();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field label={rows.length === 0 ? 'Sub-tasks' : `Sub-tasks · ${rows.length}`}>
      {rows.length === 0 && readOnly && <Absent>none</Absent>}
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[upAndDown]}
        onDragEnd={({ active, over }) => {
          if (over) subtasks.change(moveTo(rows, String(active.id), String(over.id)));
        }}
      >
        <SortableContext items={rows.map((row) => row.key)} strategy={verticalListSortingStrategy}>
          <ul
            ref={list}
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) subtasks.leave();
            }}
          >
            {rows.map((row, index) => (
              <SubtaskRow
                key={row.key}
                row={row}
                place={`${index + 1} of ${rows.length}`}
                readOnly={readOnly}
                onType={(text) => subtasks.type(rows.map((one) => (one === row ? { ...row, text } : one)))}
                onTick={(done) => subtasks.tick(row, done)}
                onMark={(word) => subtasks.mark(row, word)}
                onRemove={() => remove(row)}
                onLeave={subtasks.end}
                onKeyDown={onKeyDown(row)}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
      {!readOnly && (
        <div className="mt-1 flex gap-1.5">
          <button
            type="button"
            data-add-subtask
            onClick={() => add(undefined)}
            className="flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-9"
          >
            <Plus size={12} aria-hidden /> add a sub-task
          </button>
          {chunk.subtasks.length > 0 && (
            <button
              type="button"
              onClick={() => {
                subtasks.leave();
                stores.shell.setState({ dialog: { kind: 'split', chunk: chunk.id } });
              }}
              className="flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-9"
            >
              <Split size={12} aria-hidden /> split off
            </button>
          )}
        </div>
      )}
    </Field>
  );
}
