'use client';

import { type ReactNode, useId } from 'react';
import { Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Select } from '@/components/ui/select';
import { StreamDot } from '@/components/ui/stream-dot';
import { phaseWords } from '@/lib/notation/names';
import type { Command } from '@/lib/plan/command';
import { lookup } from '@/lib/plan/lookup';
import type { Chunk } from '@/lib/plan/types';
import { mixed, sharedBy, streamOptions, streamValue, toPhase, toStream } from './place';

interface PlaceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly icon?: ReactNode;
  readonly moves: (chosen: string) => readonly Command[];
}

function PlaceField({ label, value, options, icon, moves }: PlaceProps) {
  const id = useId();
  const run = useRun();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  return (
    <Field label={label} htmlFor={id}>
      <Select
        id={id}
        value={value}
        options={value === mixed ? [{ value: mixed, words: 'several' }, ...options] : options}
        disabled={readOnly}
        icon={icon}
        onChoose={(chosen) => chosen !== mixed && run(moves(chosen))}
      />
    </Field>
  );
}

/** The phase of one chunk, or of several at once. */
export function PhaseField({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const plan = useEditor((state) => state.plan);
  return (
    <PlaceField
      label="Phase"
      value={sharedBy(chunks, (chunk) => lookup(plan).chunks.get(chunk.id)?.phase.id ?? '')}
      options={plan.phases.map((phase) => ({ value: phase.id, words: phaseWords(phase) }))}
      moves={(chosen) =>
        plan.phases.filter(({ id }) => id === chosen).flatMap(({ id }) => toPhase(chunks, id))
      }
    />
  );
}

/** The stream of one chunk, or of several at once. */
export function StreamField({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const plan = useEditor((state) => state.plan);
  const value = sharedBy(chunks, (chunk) => streamValue(chunk.stream));
  return (
    <PlaceField
      label="Stream"
      value={value}
      options={streamOptions(plan, chunks)}
      icon={<StreamDot plan={plan} stream={value === mixed ? undefined : chunks[0]?.stream} />}
      moves={(chosen) => toStream(plan, chunks, chosen)}
    />
  );
}
