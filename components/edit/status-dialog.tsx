'use client';

import { useState } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { TextInput } from '@/components/ui/text-input';
import { useAttempt } from './use-attempt';

/** The words that specs mostly use. */
const likely = ['draft', 'ready', 'in-progress', 'blocked', 'done'];

/** The spec's `Status`, as its Meta section states it. */
export function StatusDialog() {
  const { shell } = useStores();
  const { why, forget, attempt } = useAttempt();
  const [status, setStatus] = useState(useEditor((state) => state.plan.status) ?? '');
  const close = () => shell.setState({ dialog: undefined });
  return (
    <Dialog
      title="Status of the spec"
      description="It stands in the Meta section of the file."
      onClose={close}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          attempt([{ type: 'plan.status', status }]);
        }}
      >
        <div className="px-5 pb-2">
          <TextInput
            label="Status"
            value={status}
            placeholder="draft"
            why={why}
            likely={likely}
            onType={(text) => {
              setStatus(text);
              forget();
            }}
          />
        </div>
        <Answers>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit">
            Set the status
          </Button>
        </Answers>
      </form>
    </Dialog>
  );
}
