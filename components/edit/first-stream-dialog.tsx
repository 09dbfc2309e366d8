'use client';

import { useId, useState } from 'react';
import { useEditor, useStores } from '@/components/editor/editor-context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { describe } from '@/lib/editor/describe';
import { newVisit } from '@/components/inspector/use-visit';
import { freeOrdinals, streamId } from '@/lib/plan/ids';
import { chunksOf } from '@/lib/plan/lookup';
import type { Command } from '@/lib/plan/command';

/** The first stream of a plan: what it is called, and whether the chunks that have none join it. */
export function FirstStreamDialog() {
  const id = useId();
  const { editor, shell } = useStores();
  const [name, setName] = useState('');
  const [adopt, setAdopt] = useState(true);
  const [why, setWhy] = useState<string>();
  const loose = useEditor(
    (state) => chunksOf(state.plan).filter(({ stream }) => stream === undefined).length,
  );
  const close = () => shell.setState({ dialog: undefined });
  const add = () => {
    const state = editor.getState();
    const { plan } = state;
    const stream = streamId(freeOrdinals(plan).stream);
    const commands: readonly Command[] = [
      { type: 'stream.add', id: stream, name, adopt: adopt && loose > 0 },
    ];
    const added = state.type(newVisit(), commands, describe(plan, commands));
    if (!added.ok) {
      setWhy(added.error.message);
      return;
    }
    close();
    state.select([stream]);
  };
  return (
    <Dialog
      title="Add a stream"
      description="A stream is one agent’s lane: it works on its chunks one after another."
      onClose={close}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div className="space-y-3 px-5 pb-2">
          <div>
            <label htmlFor={id} className="block pb-1 text-[12px] text-secondary">
              Name
            </label>
            <input
              id={id}
              autoFocus
              value={name}
              placeholder="backend"
              aria-invalid={why !== undefined}
              aria-describedby={`${id}-why`}
              onChange={(event) => {
                setName(event.target.value);
                setWhy(undefined);
              }}
              className="h-[30px] w-full rounded-md border border-line bg-paper px-2.5 placeholder:text-secondary aria-invalid:border-error max-md:h-9"
            />
            <p id={`${id}-why`} aria-live="polite" className="pt-1 leading-5 text-error empty:hidden">
              {why}
            </p>
          </div>
          {loose > 0 && (
            <label className="flex items-center gap-2 leading-5">
              <input
                type="checkbox"
                checked={adopt}
                onChange={(event) => setAdopt(event.target.checked)}
                className="size-4 accent-accent"
              />
              {loose === 1 ? 'The chunk of this plan joins it' : `All ${loose} chunks join it`}
            </label>
          )}
        </div>
        <Answers>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit">
            Add the stream
          </Button>
        </Answers>
      </form>
    </Dialog>
  );
}
