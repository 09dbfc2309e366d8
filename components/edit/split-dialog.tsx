'use client';

import { useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { TextInput } from '@/components/ui/text-input';
import { quoteChunk } from '@/lib/notation/names';
import { plain } from '@/lib/notation/plain';
import { chunkId, freeOrdinals } from '@/lib/plan/ids';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { useAttempt } from './use-attempt';

/** Which of a chunk's sub-tasks become a chunk of their own, and what that is called. */
export function SplitDialog({ chunk: id }: { readonly chunk: ChunkId }) {
  const stores = useStores();
  const chunk = useEditor((state) => chunkOf(state.plan, id));
  const { why, forget, attempt } = useAttempt();
  const [title, setTitle] = useState('');
  const [going, setGoing] = useState<ReadonlySet<number>>(new Set());
  if (!chunk) return null;
  const close = () => stores.shell.setState({ dialog: undefined });
  const split = () => {
    const part = chunkId(freeOrdinals(stores.editor.getState().plan).chunk);
    const subtasks = [...going].sort((a, b) => a - b);
    // Once it is drawn, and the dialog has given the focus back.
    if (attempt([{ type: 'chunk.split', chunk: id, id: part, title, subtasks }]))
      requestAnimationFrame(() => goTo(stores, part));
  };
  return (
    <Dialog
      title={`Split ${quoteChunk(chunk)}`}
      description="The new chunk stands directly behind it and waits for the same. Who waits for this one waits for both."
      onClose={close}
    >
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          split();
        }}
      >
        <div className="min-h-0 space-y-3 overflow-y-auto px-5 pb-2">
          <TextInput
            label="Title of the new chunk"
            value={title}
            placeholder="What the chosen sub-tasks come to"
            why={why}
            onType={(text) => {
              setTitle(text);
              forget();
            }}
          />
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
        </div>
        <Answers>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit">
            Split
          </Button>
        </Answers>
      </form>
    </Dialog>
  );
}
