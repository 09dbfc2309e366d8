'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { readAhead } from '@/components/browser/read-ahead';
import type { Result } from '@/lib/plan/types';
import { decode, type Shared } from '@/lib/share/link';

interface Read {
  readonly fragment: string;
  readonly result: Result<Shared>;
}

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};
const fragmentNow = (): string => window.location.hash.slice(1);

/** What the address' fragment holds; undefined while it is being read. Another link in the same tab is read anew. */
export function useShared(): Read | undefined {
  const fragment = useSyncExternalStore<string | undefined>(listen, fragmentNow, () => undefined);
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (fragment === undefined) return undefined;
    const dropped = new AbortController();
    void decode(fragment).then(async (result) => {
      // The page then reads it again, from what the worker found.
      const read = await readAhead(result.ok ? [result.value.text] : [], dropped.signal);
      if (read) setRead({ fragment, result });
    });
    return () => dropped.abort();
  }, [fragment]);
  return read?.fragment === fragment ? read : undefined;
}
