'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useClose, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { Keys } from '@/components/ui/keys';
import { requestOpen } from './opening';
import { pastedName } from './pasted-name';

/** Takes markdown that is in no file: an assistant's answer, a page of a wiki. */
export function PasteDialog({ text }: { readonly text: string }) {
  const stores = useStores();
  const field = useRef<HTMLTextAreaElement>(null);
  const close = useClose();
  const open = () => {
    const pasted = field.current?.value ?? '';
    close();
    // A field knows line feeds only, so an untouched text is taken as it came.
    const own = pasted === text.replace(/\r\n?/g, '\n') ? text : pasted;
    void requestOpen(stores, { name: pastedName(own), text: own });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) open();
  };
  return (
    <Dialog
      title="Paste markdown"
      description="A whole spec or only its execution plan. What is open now stays until you open this."
      onClose={close}
      width="640px"
    >
      <div className="min-h-0 flex-1 px-5 pb-2">
        <textarea
          ref={field}
          defaultValue={text}
          onKeyDown={onKeyDown}
          autoFocus
          aria-label="Markdown to open"
          spellCheck={false}
          placeholder={'## Execution Plan\n\n### Work Streams\n…'}
          className="h-[min(46vh,420px)] w-full resize-none rounded-lg border border-line bg-paper p-3 font-mono text-[12px] leading-[18px] placeholder:text-secondary"
        />
      </div>
      <Answers>
        <Button onClick={close}>Cancel</Button>
        <Button look="primary" onClick={open}>
          Open
          <span className="max-md:hidden">
            <Keys names="Mod Enter" on="accent" />
          </span>
        </Button>
      </Answers>
    </Dialog>
  );
}
