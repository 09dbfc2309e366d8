'use client';

import { useEffect, useEffectEvent } from 'react';
import { inField } from '@/components/ui/in-field';
import { keyOf } from '@/components/ui/key-of';

/** Opens the search by `/`, Ctrl F and Ctrl K (⌘ on a Mac): what people press where they want to find something. */
export function useSearchKeys(onSearch: () => void): void {
  const search = useEffectEvent(onSearch);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return;
      const key = keyOf(event);
      const mod = event.ctrlKey || event.metaKey;
      if (mod ? key !== 'k' && key !== 'f' : key !== '/' || inField(event.target)) return;
      event.preventDefault();
      search();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
