'use client';

import type { ReactNode } from 'react';
import { useStores } from '@/components/session/context';
import type { Command } from '@/lib/plan/command';
import { FormDialog } from './form-dialog';
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
  return (
    <FormDialog title={title} does={does} onSubmit={() => deleteNow(stores, commands)} ready>
      {children}
    </FormDialog>
  );
}
