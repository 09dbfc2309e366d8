'use client';

import { useId } from 'react';
import { Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Select } from '@/components/ui/select';
import { StreamDot } from '@/components/ui/stream-dot';
import type { Chunk } from '@/lib/plan/types';
import { mixed, sharedBy, streamOptions, streamValue, toStream } from './place';

/** The stream of one chunk, or of several at once. */
export function StreamField({ chunks }: { readonly chunks: readonly Chunk[] }) {
  const id = useId();
  const run = useRun();
  const plan = useEditor((state) => state.plan);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const value = sharedBy(chunks, (chunk) => streamValue(chunk.stream));
  const options = streamOptions(plan, chunks);
  return (
    <Field label="Stream" htmlFor={id}>
      <Select
        id={id}
        value={value}
        options={value === mixed ? [{ value: mixed, words: 'several' }, ...options] : options}
        disabled={readOnly}
        icon={<StreamDot plan={plan} stream={value === mixed ? undefined : chunks[0]?.stream} />}
        onChoose={(chosen) => chosen !== mixed && run(toStream(plan, chunks, chosen))}
      />
    </Field>
  );
}
