'use client';

import type { ReactNode } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { goesOf } from '@/lib/editor/goes-of';
import { goesWith } from '@/lib/notation/goes';
import type { Command } from '@/lib/plan/command';
import { FormDialog } from './form-dialog';
import { deleteNow } from './remove';

interface Props {
  readonly title: string;
  /** Words of the button. */
  readonly does?: string;
  readonly commands: readonly Command[];
  readonly children?: ReactNode;
}

/** Asks what becomes of what hangs on something and says what goes with it, then deletes it. */
export function DeleteDialog({ title, does = 'Delete', commands, children }: Props) {
  const stores = useStores();
  const plan = useEditor((state) => state.plan);
  const goes = goesOf(plan, commands);
  return (
    <FormDialog title={title} does={does} onSubmit={() => deleteNow(stores, commands)} ready>
      {children}
      {goes.length > 0 && <p className="leading-5 text-secondary">{goesWith(goes)}</p>}
    </FormDialog>
  );
}
