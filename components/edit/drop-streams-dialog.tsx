'use client';

import { DeleteDialog } from './delete-dialog';
import { StartedNote } from './started-note';

/** Making a plan one without streams: what goes with them is said before. */
export function DropStreamsDialog() {
  return (
    <DeleteDialog
      title="Make it a plan without streams?"
      does="Drop the streams"
      commands={[{ type: 'streams.drop' }]}
    >
      <StartedNote />
      <p className="leading-5">One agent works through all phases in order. Every chunk stays.</p>
    </DeleteDialog>
  );
}
