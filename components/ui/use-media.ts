'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes; false while the page is made on the server. */
function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** No room for two panels side by side: a panel takes the whole screen. Asked when something happens, not while drawing. */
export const onPhone = (): boolean => window.matchMedia('(max-width: 767px)').matches;

/** Room for the inspector beside a canvas that is still wide. */
export const useWide = () => useMedia('(min-width: 1200px)');
