'use client';

import { useClose, useEditor, useStores } from '@/components/session/context';
import { download } from '@/components/session/download';
import { useChangeCount } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';

interface Props {
  /** Of what is to be opened. */
  readonly name: string;
  readonly open: () => void;
}

/** Asks before something takes the place of a plan that neither a file nor a draft holds: this browser keeps none. */
export function UnsavedDialog({ name, open }: Props) {
  const stores = useStores();
  const current = useEditor((state) => state.name);
  const inFile = useEditor((state) => state.baseline.inFile);
  const count = useChangeCount();
  const close = useClose();
  const downloadFirst = () => {
    if (download(stores)) open();
    else close();
  };
  const lost = inFile
    ? `${count === 1 ? 'One change' : `${count} changes`} to ${current} ${count === 1 ? 'is' : 'are'} not in the file`
    : `${current} is not in a file yet`;
  return (
    <Dialog
      title={`Open ${name}?`}
      description={`${lost}, and this browser keeps no draft of it. Opening another plan drops ${inFile && count > 1 ? 'them' : 'it'}.`}
      onClose={close}
      width="480px"
    >
      <Answers>
        <Button onClick={open}>Open anyway</Button>
        <Button onClick={downloadFirst}>Download first</Button>
        <Button look="primary" onClick={close} autoFocus>
          Keep editing
        </Button>
      </Answers>
    </Dialog>
  );
}
