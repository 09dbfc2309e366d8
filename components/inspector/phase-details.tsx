'use client';

import { plain } from '@/lib/plan/plain';
import type { Phase } from '@/lib/plan/types';
import { ChunkList } from './chunk-list';
import { Field } from './field';
import { Frame } from './frame';
import { ProblemsField } from './problems-field';

/** One phase: its chunks in the order in which they are worked through. */
export function PhaseDetails({ phase }: { readonly phase: Phase }) {
  return (
    <Frame
      kind={`Phase ${phase.number}`}
      title={phase.name === '' ? `Phase ${phase.number}` : plain(phase.name)}
    >
      <ProblemsField entity={phase.id} />
      <ChunkList label="Chunks" chunks={phase.chunks} />
      {phase.notes !== undefined && phase.notes.trim() !== '' && (
        <Field label="Notes">
          <p className="leading-5 break-words whitespace-pre-line">{phase.notes.trim()}</p>
        </Field>
      )}
    </Frame>
  );
}
