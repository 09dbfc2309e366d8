'use client';

import { useStores } from '@/components/editor/editor-context';
import { download } from '@/components/editor/save';
import type { Opening } from '@/components/editor/shell';
import { useChangeCount } from '@/components/editor/use-derived';
import { useEditor } from '@/components/editor/editor-context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { openNow } from './opening';

/** Asks before something takes the place of a plan that has changes no file holds. */
export function UnsavedDialog({ opening }: { readonly opening: Opening }) {
  const stores = useStores();
  const name = useEditor((state) => state.name);
  const count = useChangeCount();
  const close = () => stores.shell.setState({ dialog: undefined });
  const downloadFirst = () => {
    if (download(stores)) openNow(stores, opening);
    else close();
  };
  return (
    <Dialog
      title={`Open ${opening.name}?`}
      description={`${count === 1 ? 'One change' : `${count} changes`} to ${name} ${count === 1 ? 'is' : 'are'} not in the file. Opening another plan drops ${count === 1 ? 'it' : 'them'}.`}
      onClose={close}
      width="480px"
    >
      <Answers>
        <Button onClick={() => openNow(stores, opening)}>Open anyway</Button>
        <Button onClick={downloadFirst}>Download first</Button>
        <Button look="primary" onClick={close} autoFocus>
          Keep editing
        </Button>
      </Answers>
    </Dialog>
  );
}
