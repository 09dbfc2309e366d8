'use client';

import { useId } from 'react';
import { Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Select } from '@/components/ui/select';
import { phaseWords } from '@/lib/notation/names';
import { lookup } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { mixed, sharedBy, toPhase } from './place';

/** The phase of one chunk, or of several at once. */
export function PhaseField({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const id = useId();
  const run = useRun();
  const plan = useEditor((state) => state.plan);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const value = sharedBy(chunks, (chunk) => lookup(plan).chunks.get(chunk.id)?.phase.id ?? '');
  const options = plan.phases.map((phase) => ({
    value: phase.id,
    words: phaseWords(phase),
  }));
  const choose = (chosen: string) => {
    const phase = plan.phases.find((one) => one.id === chosen);
    if (phase) run(toPhase(chunks, phase.id));
  };
  return (
    <Field label="Phase" htmlFor={id}>
      <Select
        id={id}
        value={value}
        options={value === mixed ? [{ value: mixed, words: 'several' }, ...options] : options}
        disabled={readOnly}
        onChoose={choose}
      />
    </Field>
  );
}
