'use client';

import { useState } from 'react';
import { useEditor } from '@/components/session/context';
import { phaseWords } from '@/lib/notation/names';
import type { References } from '@/lib/plan/command';
import { lookup } from '@/lib/plan/lookup';
import type { PhaseId } from '@/lib/plan/types';
import { Choices } from '@/components/ui/choices';
import { DeleteDialog } from './delete-dialog';
import { ReferenceChoice } from './reference-choice';

/** Deleting a phase that has chunks or notes: they go to the phase beside it, or with it. */
export function DeletePhaseDialog({ phase: id }: { readonly phase: PhaseId }) {
  const plan = useEditor((state) => state.plan);
  const [wanted, setWanted] = useState<'keep' | 'delete'>('keep');
  const [notes, setNotes] = useState<'keep' | 'delete'>('keep');
  const [references, setReferences] = useState<References>('bridge');
  const at = lookup(plan).phases.get(id);
  if (!at) return null;
  const { phase, index } = at;
  const heir = plan.phases[index - 1] ?? plan.phases[index + 1];
  const chunks = heir ? wanted : 'delete';
  const count = phase.chunks.length === 1 ? 'its chunk' : `its ${phase.chunks.length} chunks`;
  return (
    <DeleteDialog
      title={`Delete ${phaseWords(phase)}?`}
      commands={[{ type: 'phase.delete', phase: id, chunks, notes, references }]}
    >
      {phase.chunks.length > 0 && (
        <Choices
          legend="Its chunks"
          value={chunks}
          onChoose={(chosen) => setWanted(chosen === 'keep' ? 'keep' : 'delete')}
          options={[
            ...(heir ? [{ value: 'keep', words: `Move ${count} to ${phaseWords(heir)}` }] : []),
            { value: 'delete', words: `Delete ${count} too` },
          ]}
        />
      )}
      {heir && phase.notes !== undefined && (
        <Choices
          legend="Its notes"
          value={notes}
          onChoose={(chosen) => setNotes(chosen === 'keep' ? 'keep' : 'delete')}
          options={[
            { value: 'keep', words: `Move them to the end of ${phaseWords(heir)}` },
            { value: 'delete', words: 'Delete them too' },
          ]}
        />
      )}
      {chunks === 'delete' && phase.chunks.length > 0 && (
        <ReferenceChoice
          gone={phase.chunks.map((chunk) => chunk.id)}
          value={references}
          onChoose={setReferences}
        />
      )}
    </DeleteDialog>
  );
}
