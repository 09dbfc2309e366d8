'use client';

import { useEffect } from 'react';
import { parseCount } from '@/lib/markdown/blocks/blocks';

/** Tells whoever asked for counting, by an object set before the page loads, how often markdown was parsed so far. */
export function useParseCount(): void {
  useEffect(() => {
    if (window.__planlanesCount)
      Object.defineProperty(window.__planlanesCount, 'parses', { get: parseCount });
  }, []);
}
