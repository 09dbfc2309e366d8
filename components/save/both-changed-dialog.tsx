'use client';

import { useState } from 'react';
import { useClose, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { Answers, Dialog } from '@/components/ui/dialog';
import type { Conflict, Side } from '@/lib/merge/referee';
import { counted } from '@/lib/notation/words';
import { type Chosen, questionOf, takeBoth } from './take-both';

interface Props {
  readonly name: string;
  readonly theirs: string;
  readonly conflicts: readonly Conflict[];
  readonly chosen: Chosen;
}

const shown = (words: string | undefined): string => words ?? 'nothing';

/** Where both changed the same: one of the two is chosen, fact by fact. All else is taken from both. */
export function BothChangedDialog({ name, theirs, conflicts, chosen: before }: Props) {
  const stores = useStores();
  const close = useClose();
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(
    () => new Map([...conflicts.map((conflict) => [questionOf(conflict), 'mine'] as const), ...before]),
  );
  const asked = conflicts.filter(({ question }) => question !== undefined);
  const told = conflicts.filter(({ question }) => question === undefined);
  return (
    <Dialog
      title="Both changed the same"
      description={
        asked.length > 0
          ? `Yours and ${name} differ in ${counted(asked.length, 'place')} that both changed. What only one of them changed is taken from each.`
          : 'What only one of them changed is taken from each. This could not be kept as it stands:'
      }
      onClose={close}
      width="560px"
    >
      <div className="min-h-0 space-y-4 overflow-y-auto px-5 pb-2">
        {asked.map((conflict) => {
          const key = questionOf(conflict);
          return (
            <Choices
              key={key}
              legend={conflict.question ?? ''}
              value={chosen.get(key) ?? 'mine'}
              onChoose={(side) => setChosen(new Map(chosen).set(key, side === 'theirs' ? 'theirs' : 'mine'))}
              options={[
                { value: 'mine', words: 'Keep mine', more: shown(conflict.mine) },
                { value: 'theirs', words: 'Take theirs', more: shown(conflict.theirs) },
              ]}
            />
          );
        })}
        {told.length > 0 && (
          <ul className="list-disc space-y-1 pl-5 leading-5 text-secondary">
            {told.map((conflict) => (
              <li key={conflict.message}>{conflict.message}</li>
            ))}
          </ul>
        )}
      </div>
      <Answers>
        <Button onClick={close}>Cancel</Button>
        <Button
          look="primary"
          autoFocus
          onClick={() => {
            close();
            void takeBoth(stores, theirs, chosen);
          }}
        >
          Take both and save
        </Button>
      </Answers>
    </Dialog>
  );
}
