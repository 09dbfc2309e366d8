'use client';

import { useState } from 'react';
import { Field, Pair } from '@/components/facts/field';
import { useEditor } from '@/components/session/context';
import { useRun } from '@/components/session/use-run';
import { Select } from '@/components/ui/select';
import { chunkWords, phaseWords } from '@/lib/notation/names';
import { chunksOf, lookup } from '@/lib/plan/lookup';
import type { ChunkId, Handoff, PhaseId, When } from '@/lib/plan/types';
import { TextField } from './text-field';

const verbs = [
  { value: 'after', words: 'After' },
  { value: 'during', words: 'During' },
  { value: 'words', words: 'In words' },
];

/** When a handoff is due: after or during a phase or chunk, or in words of its own. */
export function WhenField({ handoff: { id, when } }: { readonly handoff: Handoff }) {
  const run = useRun();
  const plan = useEditor((state) => state.plan);
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  // Words are wanted in place of this moment, and not typed yet.
  const [replaced, setReplaced] = useState<When>();
  const inWords = 'text' in when || replaced === when;
  const set = (next: When) => run([{ type: 'handoff.edit', handoff: id, when: next }]);
  const chooseVerb = (verb: string) => {
    setReplaced(verb === 'words' ? when : undefined);
    const of = 'of' in when ? when.of : plan.phases[0]?.id;
    if (of && (verb === 'after' || verb === 'during')) set({ verb, of });
  };
  const options = [
    ...plan.phases.map((phase) => ({ value: phase.id, words: phaseWords(phase), group: 'Phases' })),
    ...chunksOf(plan).map((chunk) => ({
      value: chunk.id,
      words: chunkWords(chunk),
      group: 'Chunks',
    })),
  ];
  return (
    <>
      <Field label="When">
        <Pair>
          <Select
            label="When"
            value={inWords ? 'words' : when.verb}
            options={verbs}
            disabled={readOnly}
            onChoose={chooseVerb}
          />
          {!inWords && (
            <Select
              label="Phase or chunk"
              value={when.of}
              options={options}
              disabled={readOnly}
              onChoose={(of) => set({ verb: when.verb, of: of as PhaseId | ChunkId })}
            />
          )}
        </Pair>
      </Field>
      {inWords && (
        <TextField
          label="When, in words"
          entity={id}
          placeholder="Once the schema is agreed"
          read={(now) => {
            const at = lookup(now).handoffs.get(id)?.when;
            return at && 'text' in at ? at.text : '';
          }}
          make={(text) =>
            text.trim() === '' ? [] : [{ type: 'handoff.edit', handoff: id, when: { text: text.trim() } }]
          }
        />
      )}
    </>
  );
}
