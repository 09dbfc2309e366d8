'use client';

import { Merge } from 'lucide-react';
import { Chip, Chips } from '@/components/facts/chip';
import { Field, Pair } from '@/components/facts/field';
import { PhaseField, StreamField } from '@/components/inspector/fields/place-field';
import { useEditor, useStores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import { useRun } from '@/components/session/use-run';
import { Button } from '@/components/ui/button';
import { chunkWords } from '@/lib/notation/names';
import { counted } from '@/lib/notation/words';
import type { Chunk } from '@/lib/plan/types';
import { DeleteButton } from './delete-button';
import { Actions, Frame } from './frame';

/** Several chunks: what can be done with all of them in one step. */
export function SeveralDetails({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const stores = useStores();
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const [a, b] = chunks;
  return (
    <Frame kind="Selection" title={counted(chunks.length, 'chunk')}>
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
      {a && b && chunks.length === 2 && !readOnly && (
        <Field label="Make one of both">
          <div className="flex flex-wrap gap-2">
            {[
              [a, b],
              [b, a],
            ].map(
              ([kept, other]) =>
                kept &&
                other && (
                  <Button
                    key={kept.id}
                    className="max-w-full"
                    onClick={() => {
                      if (run([{ type: 'chunk.merge', chunk: kept.id, other: other.id }]).ok)
                        goTo(stores, kept.id);
                    }}
                  >
                    <Merge size={14} className="shrink-0" />
                    <span className="truncate">Merge into {chunkWords(kept)}</span>
                  </Button>
                ),
            )}
          </div>
        </Field>
      )}
      <Actions>
        <DeleteButton
          ids={chunks.map((chunk) => chunk.id)}
        >{`Delete ${counted(chunks.length, 'chunk')}`}</DeleteButton>
      </Actions>
    </Frame>
  );
}
