'use client';

import { useEffect } from 'react';
import { useStores } from './editor-context';
import { hasUnwritten } from './in-file';

/** Has the browser ask before the page goes while there are changes that no file holds. */
export function useLeaveGuard(): void {
  const stores = useStores();
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (hasUnwritten(stores)) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [stores]);
}
