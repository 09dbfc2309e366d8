'use client';

import type { ReactNode } from 'react';
import { useClose } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';

interface Props {
  readonly title: string;
  readonly description?: string;
  /** Words of the button that does it; Enter in a field does it too. */
  readonly does: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  /** Whether the button has the focus: where nothing is typed. */
  readonly ready?: boolean;
}

/** A question whose answer changes the plan. */
export function FormDialog({ title, description, does, onSubmit, children, ready = false }: Props) {
  const close = useClose();
  return (
    <Dialog title={title} {...(description !== undefined && { description })} onClose={close}>
      <form
        className="flex min-h-0 flex-col"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <div className="min-h-0 space-y-3 overflow-y-auto px-5 pb-2">{children}</div>
        <Answers>
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" type="submit" autoFocus={ready}>
            {does}
          </Button>
        </Answers>
      </form>
    </Dialog>
  );
}
