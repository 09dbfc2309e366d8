'use client';

import { useState } from 'react';
import { useEditor } from '@/components/session/context';
import { chunkNames, quoteChunk } from '@/lib/notation/names';
import type { References } from '@/lib/plan/command';
import { chunkOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { DeleteDialog } from './delete-dialog';
import { ReferenceChoice } from './reference-choice';
import { waiters } from './remove';

/** Deleting chunks that others wait for, or that hold other text. */
export function DeleteChunksDialog({ chunks }: { readonly chunks: readonly ChunkId[] }) {
  const plan = useEditor((state) => state.plan);
  const [references, setReferences] = useState<References>('bridge');
  const [first] = chunks;
  const only = first && chunks.length === 1 ? chunkOf(plan, first) : undefined;
  return (
    <DeleteDialog
      title={only ? `Delete ${quoteChunk(only)}?` : `Delete ${chunkNames(plan, chunks)}?`}
      commands={[{ type: 'chunk.delete', chunks, references }]}
    >
      {waiters(plan, chunks).length > 0 && (
        <ReferenceChoice gone={chunks} value={references} onChoose={setReferences} />
      )}
    </DeleteDialog>
  );
}
