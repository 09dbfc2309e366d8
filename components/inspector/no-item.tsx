'use client';

import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Button } from '@/components/ui/button';
import type { Chunk } from '@/lib/plan/types';

/** Says why a chunk that only the table has can hold neither skills nor sub-tasks, and offers the way out. */
export function NoItem({ chunk }: { readonly chunk: Chunk }) {
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <div className="space-y-2 rounded-md border border-line bg-well px-2.5 py-2 leading-5">
      <p>This chunk stands in the table only, which has no place for a box, skills and sub-tasks.</p>
      {!readOnly && (
        <Button onClick={() => run([{ type: 'chunk.complete', chunk: chunk.id }])}>
          Add its checklist item
        </Button>
      )}
    </div>
  );
}
