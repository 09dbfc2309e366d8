'use client';

import { useEditor } from '@/components/session/context';
import { quoteChunk } from '@/lib/notation/names';
import type { References } from '@/lib/plan/command';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { Choices } from '@/components/ui/choices';
import { canBridge, waiters } from './remove';

interface Props {
  readonly gone: readonly ChunkId[];
  readonly value: References;
  readonly onChoose: (value: References) => void;
}

/** What becomes of those who wait for what is deleted; nothing is asked where there is but one answer. */
export function ReferenceChoice({ gone, value, onChoose }: Props) {
  const plan = useEditor((state) => state.plan);
  const waiting = waiters(plan, gone);
  if (waiting.length === 0) return null;
  const names = waiting.map(quoteChunk).join(', ');
  const verb = waiting.length === 1 ? 'waits' : 'wait';
  const [first] = gone;
  const only = first && gone.length === 1 ? chunkOf(plan, first) : undefined;
  const what = only ? quoteChunk(only) : 'a deleted chunk';
  const said = `${names} ${verb} for ${what}.`;
  if (!canBridge(plan, gone))
    return (
      <p className="leading-5">
        {said} {waiting.length === 1 ? 'It' : 'They'} will no longer.
      </p>
    );
  return (
    <div className="space-y-2">
      <p className="leading-5">{said}</p>
      <Choices
        legend="From then on"
        value={value}
        onChoose={(chosen) => onChoose(chosen === 'bridge' ? 'bridge' : 'remove')}
        options={[
          {
            value: 'bridge',
            words: 'Bridge',
            more: `${waiting.length === 1 ? 'It waits' : 'They wait'} for what the deleted waited for.`,
          },
          {
            value: 'remove',
            words: 'Remove',
            more: `${waiting.length === 1 ? 'It waits' : 'They wait'} for neither.`,
          },
        ]}
      />
    </div>
  );
}
