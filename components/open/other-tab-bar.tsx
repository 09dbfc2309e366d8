'use client';

import { CopyCheck } from 'lucide-react';
import { useDraft, useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { takeOver } from './take-over';

/** Says that another tab shows the same document. Neither ever writes the other's draft. */
export function OtherTabBar() {
  const stores = useStores();
  const taken = useDraft((draft) => draft.taken);
  const alone = useDraft((draft) => draft.peers.length === 0);
  const answered = useDraft((draft) => draft.answered);
  if (answered || (alone && !taken)) return null;
  return (
    <section
      aria-label="Other tab"
      className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-lit px-3.5 py-1"
    >
      <CopyCheck size={15} className="shrink-0 text-accent" aria-hidden />
      <p role="status" className="min-w-0 flex-1 leading-5">
        {taken
          ? 'Taken over by another tab. What you change here is kept as a copy of its own.'
          : 'Also open in another tab. This tab keeps its own copy.'}
      </p>
      {!alone && <Button onClick={() => void takeOver(stores)}>Take over here</Button>}
      <Button look="quiet" onClick={() => stores.drafts.state.setState({ answered: true })}>
        Keep both
      </Button>
    </section>
  );
}
