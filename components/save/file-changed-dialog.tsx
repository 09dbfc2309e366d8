'use client';

import { useState } from 'react';
import { difference } from '@/components/facts/difference';
import { DifferenceView } from '@/components/facts/difference-view';
import { type Stores, useClose, useStores } from '@/components/session/context';
import { useDerived } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { counted } from '@/lib/notation/words';
import { overwrite, saveAs } from './save';
import { takeBoth } from './take-both';

interface Props {
  readonly name: string;
  /** What the file holds; undefined where that is no text. */
  readonly theirs: string | undefined;
}

/** The file holds something else than when it was opened; writing would undo somebody's work. */
export function FileChangedDialog({ name, theirs }: Props) {
  const stores = useStores();
  const mine = useDerived().printed().text;
  const [shown, setShown] = useState(false);
  const found = theirs === undefined ? undefined : difference(theirs, mine);
  const close = useClose();
  const then = (act: (of: Stores) => Promise<void>) => () => {
    close();
    void act(stores);
  };
  return (
    <Dialog
      title="The file changed since it was opened"
      description={
        found
          ? `Another program has written to ${name} meanwhile. Both can be brought together. Overwriting takes ${counted(found.gone, 'line')} out of it and writes ${counted(found.came, 'line')}.`
          : `${name} no longer holds text that Planlanes can read. Overwriting replaces all of it.`
      }
      onClose={close}
      width="640px"
    >
      {found && (
        <div className="flex min-h-0 flex-col px-5 pb-2">
          <Button className="self-start" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide the difference' : 'Show the difference'}
          </Button>
          {shown && <DifferenceView difference={found} />}
        </div>
      )}
      <Answers>
        <Button onClick={close}>Cancel</Button>
        <Button onClick={then(() => overwrite(stores, theirs))}>Overwrite</Button>
        <Button {...(theirs === undefined && { look: 'primary' })} onClick={then(saveAs)}>
          Save as…
        </Button>
        {theirs !== undefined && (
          <Button look="primary" autoFocus onClick={then(() => takeBoth(stores, theirs))}>
            Take both
          </Button>
        )}
      </Answers>
    </Dialog>
  );
}
