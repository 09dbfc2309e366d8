'use client';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Blocks } from '@/components/facts/blocks';
import { StateChoice } from '@/components/inspector/fields/state-choice';
import { TextArea } from '@/components/ui/text-area';
import { plain } from '@/lib/notation/plain';
import type { Row } from './subtask-rows';

interface Props {
  readonly row: Row;
  readonly place: string;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  readonly onTick: (done: boolean) => void;
  readonly onMark: (word: string) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** One sub-task: taken by its handle, ticked or marked, typed, removed. */
export function SubtaskRow(props: Props) {
  const { row, place, readOnly, onType, onTick, onMark, onRemove, onLeave, onKeyDown } = props;
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id: row.key, disabled: readOnly });
  const name = plain(row.text) || 'new sub-task';
  return (
    <li
      ref={setNodeRef}
      className={`group flex flex-wrap items-start gap-1 border-t border-line bg-panel first:border-t-0 ${isDragging ? 'relative z-10 shadow-float' : ''}`}
      style={{
        paddingLeft: row.depth * 18,
        transform: CSS.Translate.toString(transform),
        transition,
      }}
    >
      {!readOnly && (
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`Move ${name}`}
          className="mt-0.5 flex h-[26px] w-5 shrink-0 cursor-grab touch-none items-center justify-center rounded text-secondary hover:bg-well max-md:h-9 max-md:w-7"
        >
          <GripVertical size={14} aria-hidden />
        </button>
      )}
      {row.done !== undefined && (
        <input
          type="checkbox"
          aria-label={`Done: ${name}`}
          checked={row.done}
          disabled={readOnly}
          onChange={(event) => onTick(event.target.checked)}
          className="mt-[7px] size-4 shrink-0 accent-done max-md:mt-3"
        />
      )}
      <TextArea
        data-subtask={row.key}
        aria-label={`Sub-task ${place}`}
        value={row.text}
        readOnly={readOnly}
        placeholder="What is to happen"
        onChange={(event) => onType(event.target.value)}
        onBlur={onLeave}
        onKeyDown={onKeyDown}
        className={`min-w-0 flex-1 rounded bg-transparent px-1 py-[5px] leading-5 placeholder:text-secondary max-md:py-2 ${row.done === true ? 'text-secondary' : ''}`}
      />
      {row.done !== undefined && (
        <StateChoice
          box={row}
          label={`State of ${name}`}
          disabled={readOnly}
          onMark={onMark}
          // A tick says all that there is to say, until there is more.
          className={`mt-0.5 shrink-0 ${row.mark === undefined ? 'w-7 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 focus-visible:opacity-100 max-md:opacity-100' : ''}`}
        />
      )}
      {!readOnly && (
        <button
          type="button"
          aria-label={`Remove ${name}`}
          title="Remove"
          onClick={onRemove}
          className="mt-0.5 flex h-[26px] w-6 shrink-0 items-center justify-center rounded text-secondary opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-well hover:text-ink focus-visible:opacity-100 max-md:h-9 max-md:w-8 max-md:opacity-100"
        >
          <X size={13} aria-hidden />
        </button>
      )}
      {row.blocks && (
        <div className="basis-full pb-1.5 pl-7">
          <Blocks blocks={row.blocks} />
        </div>
      )}
    </li>
  );
}
