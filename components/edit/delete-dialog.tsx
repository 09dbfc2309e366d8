'use client';

import type { ReactNode } from 'react';
import { useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import type { Command } from '@/lib/plan/command';
import { deleteNow } from './remove';

interface Props {
  readonly title: string;
  /** Words of the button. */
  readonly does?: string;
  readonly commands: readonly Command[];
  readonly children: ReactNode;
}

/** Asks what becomes of what hangs on something, then deletes it. */
export function DeleteDialog({ title, does = 'Delete', commands, children }: Props) {
  const stores = useStores();
  const close = () => stores.shell.setState({ dialog: undefined });
  return (
    <Dialog title={title} onClose={close}>
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          deleteNow(stores, commands);
        }}
      >
        <div className="min-h-0 space-y-4 overflow-y-auto px-5 pb-2">{children}</div>
        <Answers>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" autoFocus>
            {does}
          </Button>
        </Answers>
      </form>
    </Dialog>
  );
}
