'use client';

import { useId, useState } from 'react';
import { useEditor } from '@/components/session/context';
import { Select } from '@/components/ui/select';
import { laneWords, streamTitle } from '@/lib/notation/names';
import { quoted } from '@/lib/notation/words';
import { chunksOf, lookup } from '@/lib/plan/lookup';
import type { StreamId } from '@/lib/plan/types';
import { DeleteDialog } from './delete-dialog';
import { StartedNote } from './started-note';

/** Deleting a stream that has chunks: they go to another, or to none. */
export function DeleteStreamDialog({ stream: id }: { readonly stream: StreamId }) {
  const field = useId();
  const plan = useEditor((state) => state.plan);
  const [to, setTo] = useState<StreamId | null>(null);
  const stream = lookup(plan).streams.get(id);
  if (!stream) return null;
  const count = chunksOf(plan).filter((chunk) => chunk.stream === id).length;
  return (
    <DeleteDialog
      title={`Delete stream ${quoted(streamTitle(stream))}?`}
      commands={[{ type: 'stream.delete', stream: id, to }]}
    >
      <StartedNote />
      {count > 0 && (
        <div>
          <label htmlFor={field} className="block pb-1 text-[12px] text-secondary">
            {count === 1 ? 'Its chunk goes to' : `Its ${count} chunks go to`}
          </label>
          <Select
            id={field}
            value={to ?? ''}
            disabled={false}
            options={[
              { value: '', words: laneWords(plan, null) },
              ...plan.streams
                .filter((other) => other.id !== id)
                .map((other) => ({ value: other.id, words: streamTitle(other) })),
            ]}
            onChoose={(value) => setTo(plan.streams.find((other) => other.id === value)?.id ?? null)}
          />
        </div>
      )}
      {to !== null && (
        <p className="leading-5 text-secondary">The other stream takes over its handoffs and what it owns.</p>
      )}
    </DeleteDialog>
  );
}
