'use client';

import { useEffect } from 'react';
import { useEditor } from '@/components/session/context';

/** Names the browser's tab after the file, so that several plans can be told apart. */
export function useTitle(): void {
  const name = useEditor((state) => state.name);
  useEffect(() => {
    document.title = `${name} · Planlanes`;
  }, [name]);
}
