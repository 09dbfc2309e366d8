'use client';

import { Plus, X } from 'lucide-react';
import { Field } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { Select } from '@/components/ui/select';
import { StreamDot } from '@/components/ui/stream-dot';
import { laneName, laneWords, streamTitle } from '@/lib/notation/names';
import { sameStream } from '@/lib/plan/lookup';
import type { StreamRef } from '@/lib/plan/types';
import { streamValue } from './place';

interface Props {
  readonly label: string;
  readonly streams: readonly StreamRef[] | 'all';
  /** Whether all streams can be meant as well. */
  readonly orAll: boolean;
  readonly onChange: (streams: readonly StreamRef[] | 'all') => void;
}

const all = '*';

/** The streams at one end of a handoff: each can be exchanged, another added, all but the last taken away. */
export function StreamsField({ label, streams, orAll, onChange }: Props) {
  const plan = useEditor((state) => state.plan);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const refs = streams === 'all' ? [] : streams;
  const free = plan.streams.find(({ id }) => !refs.some((ref) => sameStream(ref, id)));
  const options = (own: StreamRef | undefined) => [
    ...plan.streams
      .filter(({ id }) => sameStream(id, own) || !refs.some((ref) => sameStream(ref, id)))
      .map((stream) => ({ value: stream.id, words: streamTitle(stream) })),
    ...(typeof own === 'object' ? [{ value: streamValue(own), words: laneWords(plan, own) }] : []),
    ...(orAll ? [{ value: all, words: 'all streams' }] : []),
  ];
  const choose = (index: number, value: string) => {
    const chosen = plan.streams.find(({ id }) => id === value)?.id;
    if (value === all) onChange('all');
    else if (chosen)
      onChange(refs.length === 0 ? [chosen] : refs.map((ref, at) => (at === index ? chosen : ref)));
  };
  const shown: readonly (StreamRef | undefined)[] = streams === 'all' ? [undefined] : refs;
  return (
    <Field label={label}>
      <ul className="space-y-1">
        {shown.map((ref, index) => (
          <li key={ref === undefined ? all : streamValue(ref)} className="flex items-center gap-1">
            <div className="min-w-0 flex-1">
              <Select
                label={shown.length === 1 ? label : `${label}, ${index + 1} of ${shown.length}`}
                value={ref === undefined ? all : streamValue(ref)}
                options={options(ref)}
                disabled={readOnly}
                icon={<StreamDot plan={plan} stream={ref} />}
                onChoose={(value) => choose(index, value)}
              />
            </div>
            {!readOnly && shown.length > 1 && ref !== undefined && (
              <button
                type="button"
                aria-label={`Remove ${laneName(plan, ref)}`}
                title="Remove"
                onClick={() => onChange(refs.filter((other) => other !== ref))}
                className="flex size-[30px] shrink-0 items-center justify-center rounded-md text-secondary hover:bg-well hover:text-ink max-md:size-9"
              >
                <X size={13} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && streams !== 'all' && free && (
        <button
          type="button"
          onClick={() => onChange([...refs, free.id])}
          className="mt-1 flex h-[26px] items-center gap-1 rounded-md border border-dashed border-line px-2 text-secondary hover:bg-well hover:text-ink max-md:h-9"
        >
          <Plus size={12} aria-hidden /> add
          <span className="sr-only"> a stream to {label.toLowerCase()}</span>
        </button>
      )}
    </Field>
  );
}
