'use client';

import { useEffect, useState } from 'react';
import { listDrafts, type StoredEntry } from '@/components/drafts/database';
import { useDraft } from '@/components/session/context';
import { latestFirst } from '@/lib/editor/drafts';

/** The drafts of this browser as they are when the list is shown, and the moment; the one that is open here is left out. */
export interface Recent {
  readonly drafts: readonly StoredEntry[];
  readonly now: number;
}

/** Undefined until the browser has answered; one that keeps nothing has an empty list. */
export function useRecent(): Recent | undefined {
  const here = useDraft((draft) => draft.id);
  const [recent, setRecent] = useState<Recent>();
  useEffect(() => {
    let shown = true;
    void listDrafts()
      .catch(() => [])
      .then((drafts) => shown && setRecent({ drafts: latestFirst(drafts), now: Date.now() }));
    return () => {
      shown = false;
    };
  }, []);
  return recent && { ...recent, drafts: recent.drafts.filter(({ id }) => id !== here) };
}
