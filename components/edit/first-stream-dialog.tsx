'use client';

import { useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { TextInput } from '@/components/ui/text-input';
import { freeOrdinals, streamId } from '@/lib/plan/ids';
import { chunksOf } from '@/lib/plan/lookup';
import { StartedNote } from './started-note';
import { useAttempt } from './use-attempt';

/** The first stream of a plan: what it is called, and whether the chunks that have none join it. */
export function FirstStreamDialog() {
  const { editor, shell } = useStores();
  const [name, setName] = useState('');
  const [adopt, setAdopt] = useState(true);
  const { why, forget, attempt } = useAttempt();
  const loose = useEditor(
    (state) => chunksOf(state.plan).filter(({ stream }) => stream === undefined).length,
  );
  const close = () => shell.setState({ dialog: undefined });
  const add = () => {
    const stream = streamId(freeOrdinals(editor.getState().plan).stream);
    if (attempt([{ type: 'stream.add', id: stream, name, adopt: adopt && loose > 0 }]))
      editor.getState().select([stream]);
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
          <StartedNote />
          <TextInput
            label="Name"
            value={name}
            placeholder="backend"
            why={why}
            onType={(text) => {
              setName(text);
              forget();
            }}
          />
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
