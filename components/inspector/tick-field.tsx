'use client';

import { useEditor } from '@/components/editor/editor-context';
import type { Chunk } from '@/lib/plan/types';
import { useRun } from './use-run';

/** The chunk's box. One that only a table row stands for has none; ticking it is refused with the reason. */
export function TickField({ chunk }: { readonly chunk: Chunk }) {
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <label className="flex h-6 w-fit items-center gap-2">
      <input
        type="checkbox"
        className="size-4 accent-done"
        checked={chunk.done === true}
        disabled={readOnly}
        onChange={(event) => run([{ type: 'chunk.tick', chunk: chunk.id, done: event.target.checked }])}
      />
      Done
      {chunk.done === undefined && <span className="text-secondary">(written without a box)</span>}
    </label>
  );
}
