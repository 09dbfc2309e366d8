'use client';

import { useEditor } from '@/components/session/context';
import { counted } from '@/lib/notation/words';
import { DeleteDialog } from './delete-dialog';
import { StartedNote } from './started-note';

/** Making a plan one without streams: what goes with them is said before. */
export function DropStreamsDialog() {
  const { streams, handoffs } = useEditor((state) => state.plan);
  return (
    <DeleteDialog
      title="Make it a plan without streams?"
      does="Drop the streams"
      commands={[{ type: 'streams.drop' }]}
    >
      <StartedNote />
      <p className="leading-5">
        One agent works through all phases in order. The table of {counted(streams.length, 'stream')} goes,
        with what they own and answer for
        {handoffs.length > 0 &&
          `, and so ${handoffs.length === 1 ? 'does' : 'do'} ${counted(handoffs.length, 'handoff')}`}
        . Every chunk stays.
      </p>
    </DeleteDialog>
  );
}
