import { Square, SquareCheck } from 'lucide-react';
import { Blocks } from '@/components/facts/blocks';
import { plain } from '@/lib/notation/plain';
import { type Box, boxWords } from '@/lib/notation/signs';
import type { Subtask } from '@/lib/plan/types';

/** The steps inside a chunk, with their boxes where they have some. */
export function Steps({ subtasks }: { readonly subtasks: readonly Subtask[] }) {
  return (
    <ul>
      {subtasks.map((subtask, index) => (
        <li key={index} className="border-t border-line first:border-t-0">
          <div className="flex gap-2 py-1.5 leading-5">
            <span className="flex h-5 w-4 shrink-0 items-center justify-center text-secondary">
              <Sign box={subtask} />
            </span>
            <span className={`min-w-0 break-words ${subtask.done === true ? 'text-secondary' : ''}`}>
              {plain(subtask.text)}
            </span>
            {subtask.mark !== undefined && (
              <span aria-hidden className="ml-auto shrink-0 text-[12px] text-secondary">
                {boxWords(subtask)}
              </span>
            )}
          </div>
          {subtask.blocks && (
            <div className="pb-1.5 pl-6">
              <Blocks blocks={subtask.blocks} />
            </div>
          )}
          {subtask.subtasks.length > 0 && (
            <div className="border-t border-line pl-5">
              <Steps subtasks={subtask.subtasks} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Sign({ box }: { readonly box: Box }) {
  if (box.done === undefined) return <span aria-hidden className="size-1 rounded-full bg-secondary" />;
  return box.done ? (
    <SquareCheck size={14} className="text-done" role="img" aria-label="done:" />
  ) : (
    <Square size={14} role="img" aria-label={box.mark === undefined ? 'open:' : `${boxWords(box)}:`} />
  );
}
