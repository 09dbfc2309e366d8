'use client';

import { useClose, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { requestStarter } from './opening';

/** An empty file is no mistake but a beginning. */
export function EmptyDialog({ name }: { readonly name: string }) {
  const stores = useStores();
  const close = useClose();
  const begin = () => {
    close();
    void requestStarter(stores, 'template', name);
  };
  return (
    <Dialog
      title={`${name} is empty`}
      description="Start a new plan under this name, or keep what is open."
      onClose={close}
    >
      <Answers>
        <Button onClick={close}>Keep what is open</Button>
        <Button look="primary" onClick={begin} autoFocus>
          Start a new plan
        </Button>
      </Answers>
    </Dialog>
  );
}
