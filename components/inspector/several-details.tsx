'use client';

import { useStores } from '@/components/editor/editor-context';
import { goTo } from '@/components/editor/panels';
import { chunkWords } from '@/components/editor/words';
import type { Chunk } from '@/lib/plan/types';
import { Actions } from './actions';
import { Chip, Chips } from './chip';
import { DeleteButton } from './delete-button';
import { Field } from './field';
import { Frame, Pair } from './frame';
import { PhaseField } from './phase-field';
import { StreamField } from './stream-field';

/** Several chunks: what can be done with all of them in one step. */
export function SeveralDetails({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const stores = useStores();
  return (
    <Frame kind="Selection" title={`${chunks.length} chunks`}>
      <Pair>
        <StreamField chunks={chunks} />
        <PhaseField chunks={chunks} />
      </Pair>
      <Field label="Chunks">
        <Chips>
          {chunks.map((chunk) => (
            <Chip key={chunk.id} onGo={() => goTo(stores, chunk.id)}>
              {chunkWords(chunk)}
            </Chip>
          ))}
        </Chips>
      </Field>
      <Actions>
        <DeleteButton ids={chunks.map((chunk) => chunk.id)}>{`Delete ${chunks.length} chunks`}</DeleteButton>
      </Actions>
    </Frame>
  );
}
