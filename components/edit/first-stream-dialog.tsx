'use client';

import { useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { TextInput } from '@/components/ui/text-input';
import { freeOrdinals, streamId } from '@/lib/plan/ids';
import { chunksOf } from '@/lib/plan/lookup';
import { FormDialog } from './form-dialog';
import { StartedNote } from './started-note';
import { useAttempt } from './use-attempt';

/** The first stream of a plan: what it is called, and whether the chunks that have none join it. */
export function FirstStreamDialog() {
  const { editor } = useStores();
  const [adopt, setAdopt] = useState(true);
  const { field, attempt } = useAttempt();
  const loose = useEditor(
    (state) => chunksOf(state.plan).filter(({ stream }) => stream === undefined).length,
  );
  const add = () => {
    const stream = streamId(freeOrdinals(editor.getState().plan).stream);
    if (attempt([{ type: 'stream.add', id: stream, name: field.value, adopt: adopt && loose > 0 }]))
      editor.getState().select([stream]);
  };
  return (
    <FormDialog
      title="Add a stream"
      description="A stream is one agent’s lane: it works on its chunks one after another."
      does="Add the stream"
      onSubmit={add}
    >
      <StartedNote />
      <TextInput label="Name" placeholder="backend" {...field} />
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
    </FormDialog>
  );
}
