'use client';

import { useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { TextInput } from '@/components/ui/text-input';
import { quoteChunk } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { chunkId, freeOrdinals } from '@/lib/plan/ids';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { FormDialog } from './form-dialog';
import { useAttempt } from './use-attempt';

/** Which of a chunk's sub-tasks become a chunk of their own, and what that is called. */
export function SplitDialog({ chunk: id }: { readonly chunk: ChunkId }) {
  const stores = useStores();
  const chunk = useEditor((state) => chunkOf(state.plan, id));
  const { field, forget, attempt } = useAttempt();
  const [going, setGoing] = useState<ReadonlySet<number>>(new Set());
  if (!chunk) return null;
  const split = () => {
    const part = chunkId(freeOrdinals(stores.editor.getState().plan).chunk);
    const subtasks = [...going].sort((a, b) => a - b);
    // Once it is drawn, and the dialog has given the focus back.
    if (attempt([{ type: 'chunk.split', chunk: id, id: part, title: field.value, subtasks }]))
      requestAnimationFrame(() => goTo(stores, part));
  };
  return (
    <FormDialog
      title={`Split ${quoteChunk(chunk)}`}
      description="The new chunk stands directly behind it and waits for the same. Who waits for this one waits for both."
      does="Split"
      onSubmit={split}
    >
      <TextInput label="Title of the new chunk" placeholder="What the chosen sub-tasks come to" {...field} />
      <fieldset>
        <legend className="pb-1 text-[12px] text-secondary">Sub-tasks that go there</legend>
        {chunk.subtasks.map(({ text }, index) => (
          <label key={index} className="flex gap-2 border-t border-line py-1.5 leading-5 max-md:py-2.5">
            <input
              type="checkbox"
              checked={going.has(index)}
              onChange={(event) => {
                const next = new Set(going);
                if (event.target.checked) next.add(index);
                else next.delete(index);
                setGoing(next);
                forget();
              }}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            {plain(text)}
          </label>
        ))}
      </fieldset>
    </FormDialog>
  );
}
