'use client';

import { Plus } from 'lucide-react';
import { addPhase } from '@/components/edit/add';
import { ChecksField } from '@/components/inspector/fields/checks-field';
import { ProblemsField } from '@/components/inspector/fields/problems-field';
import { TextField } from '@/components/inspector/fields/text-field';
import { useEditor, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { annotationText } from '@/lib/notation/annotation';
import { phaseNumber, phaseTitle } from '@/lib/notation/names';
import { lookup } from '@/lib/plan/lookup';
import type { Phase } from '@/lib/plan/types';
import { ChunkList } from './chunk-list';
import { DeleteButton } from './delete-button';
import { Actions, Frame } from './frame';
import { OrderButtons } from './order-buttons';

/** One phase: its name, what its heading says of it, and its chunks in the order in which they are worked through. */
export function PhaseDetails({ phase }: { readonly phase: Phase }) {
  const { id } = phase;
  const stores = useStores();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <Frame
      kind={phaseNumber(phase)}
      title={phaseTitle(phase)}
      name={
        <TextField
          label="Name"
          entity={id}
          look="name"
          placeholder={phaseNumber(phase)}
          read={(plan) => lookup(plan).phases.get(id)?.phase.name ?? ''}
          make={(name) => [{ type: 'phase.edit', phase: id, name }]}
        />
      }
    >
      <ProblemsField entity={id} />
      <TextField
        label="Annotation"
        entity={id}
        placeholder="parallel"
        hint="Stands in parentheses behind the name: parallel, blocked by …, after …, or a stream."
        read={(plan) => {
          const now = lookup(plan).phases.get(id)?.phase;
          return (now && annotationText(plan, now)) ?? '';
        }}
        make={(text) => [{ type: 'phase.edit', phase: id, annotation: text.trim() === '' ? null : text }]}
      />
      <ChunkList label="Chunks" chunks={phase.chunks} />
      <ChecksField phase={phase} />
      <TextField
        label="Notes"
        entity={id}
        lines
        placeholder="What else is to be known of it"
        read={(plan) => lookup(plan).phases.get(id)?.phase.notes?.trim() ?? ''}
        make={(text) => [{ type: 'phase.edit', phase: id, notes: text.trim() === '' ? null : text }]}
      />
      <Actions>
        <OrderButtons id={id} />
        {!readOnly && (
          <>
            <Button onClick={() => addPhase(stores, { phase: id, step: 0 })}>
              <Plus size={14} /> Phase before
            </Button>
            <Button onClick={() => addPhase(stores, { phase: id, step: 1 })}>
              <Plus size={14} /> Phase after
            </Button>
          </>
        )}
        <DeleteButton ids={[id]}>Delete the phase</DeleteButton>
      </Actions>
    </Frame>
  );
}
