'use client';

import { useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Answers, Dialog } from '@/components/ui/dialog';
import { notFetched } from '@/components/ui/not-fetched';

interface Props {
  /** Why it is not there. */
  readonly why: string;
  readonly onTryAgain: () => void;
}

/** Stands where a dialog should: the canvas below is as it was. */
function FailedDialog({ why, onTryAgain }: Props) {
  const { shell } = useStores();
  const close = () => shell.setState({ dialog: undefined });
  return (
    <Dialog title="This could not be opened" description={why} onClose={close}>
      <Answers>
        <Button onClick={close}>Close</Button>
        <Button look="primary" onClick={onTryAgain}>
          Try again
        </Button>
      </Answers>
    </Dialog>
  );
}

/** Its code could not be fetched. */
export const UnfetchedDialog = ({ onTryAgain }: Omit<Props, 'why'>) => (
  <FailedDialog why={notFetched} onTryAgain={onTryAgain} />
);

/** It broke while it was drawn. */
export const BrokenDialog = ({ onTryAgain }: Omit<Props, 'why'>) => (
  <FailedDialog
    why="That is a fault of Planlanes, not of your plan, which is as it was."
    onTryAgain={onTryAgain}
  />
);
