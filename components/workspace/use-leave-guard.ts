'use client';

import { useEffect } from 'react';
import { useStores } from '@/components/session/context';
import { hasUnwritten } from '@/components/session/in-file';

/** Has the browser ask before the page goes while there are changes that neither a file nor a draft holds. */
export function useLeaveGuard(): void {
  const stores = useStores();
  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      const { kept } = stores.drafts.state.getState();
      if ((kept === 'keeping' || kept === 'failed') && hasUnwritten(stores)) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [stores]);
}
