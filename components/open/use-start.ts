'use client';

import { useEffect, useRef } from 'react';
import { useStores } from '@/components/session/context';
import { start } from './start';

/** Begins once the page is in a browser, and keeps drafts for as long as it is there. */
export function useStart(): void {
  const stores = useStores();
  const begun = useRef(false);
  useEffect(() => {
    const disconnect = stores.drafts.connect();
    if (!begun.current) {
      begun.current = true;
      void start(stores, stores.initial);
    }
    return disconnect;
  }, [stores]);
}
