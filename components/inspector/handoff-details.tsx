'use client';

import { ExtraFields } from '@/components/inspector/fields/extra-fields';
import { ProblemsField } from '@/components/inspector/fields/problems-field';
import { StreamsField } from '@/components/inspector/fields/streams-field';
import { TextField } from '@/components/inspector/fields/text-field';
import { WhenField } from '@/components/inspector/fields/when-field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Button } from '@/components/ui/button';
import { handoffTitle } from '@/lib/notation/names';
import { lookup } from '@/lib/plan/lookup';
import type { Handoff } from '@/lib/plan/types';
import { DeleteButton } from './delete-button';
import { Actions, Frame } from './frame';

/** What one stream tells another, and when. */
export function HandoffDetails({ handoff }: { readonly handoff: Handoff }) {
  const { id } = handoff;
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <Frame
      kind="Handoff"
      title={handoffTitle(handoff)}
      name={
        <TextField
          label="What is handed over"
          entity={id}
          look="name"
          placeholder="What is handed over"
          read={(plan) => lookup(plan).handoffs.get(id)?.what ?? ''}
          make={(what) => [{ type: 'handoff.edit', handoff: id, what }]}
        />
      }
    >
      <ProblemsField entity={id} />
      <StreamsField
        label="From"
        streams={handoff.from}
        orAll={false}
        onChange={(from) => from !== 'all' && run([{ type: 'handoff.edit', handoff: id, from }])}
      />
      <StreamsField
        label="To"
        streams={handoff.to}
        orAll
        onChange={(to) => run([{ type: 'handoff.edit', handoff: id, to }])}
      />
      {handoff.to === 'all' && !readOnly && (
        <Button className="w-fit" onClick={() => run([{ type: 'handoff.expand', handoff: id }])}>
          Name each stream instead of “all”
        </Button>
      )}
      <WhenField handoff={handoff} />
      <ExtraFields
        entity={id}
        extra={handoff.extra}
        read={(plan) => lookup(plan).handoffs.get(id)?.extra ?? []}
        make={(label, value) => ({ type: 'handoff.edit', handoff: id, cells: { [label]: value } })}
      />
      <Actions>
        <DeleteButton ids={[id]}>Delete the handoff</DeleteButton>
      </Actions>
    </Frame>
  );
}
