'use client';

import { Check } from 'lucide-react';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import type { Chunk } from '@/lib/plan/types';
import { StateChoice } from './state-choice';

/** The chunk's box, and beside it how far the chunk is. One that only a table row stands for has none; ticking it is refused with the reason. */
export function TickField({ chunk }: { readonly chunk: Chunk }) {
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <label className="flex h-6 w-fit items-center gap-2">
        <span className="relative flex size-4">
          <input
            type="checkbox"
            className="peer size-4 appearance-none rounded border border-faint bg-panel checked:border-done checked:bg-done"
            checked={chunk.done === true}
            disabled={readOnly}
            onChange={(event) => run([{ type: 'chunk.tick', chunk: chunk.id, done: event.target.checked }])}
          />
          <Check
            size={12}
            strokeWidth={3}
            aria-hidden
            className="pointer-events-none absolute top-0.5 left-0.5 hidden text-panel peer-checked:block"
          />
        </span>
        Done
        {chunk.done === undefined && <span className="text-secondary">(written without a box)</span>}
      </label>
      {chunk.item && (
        <StateChoice
          box={chunk}
          label="State"
          disabled={readOnly}
          onMark={(mark) => run([{ type: 'chunk.mark', chunk: chunk.id, mark }])}
        />
      )}
    </div>
  );
}
