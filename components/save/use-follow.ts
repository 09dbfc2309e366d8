'use client';

import { useEffect } from 'react';
import { useStores } from '@/components/session/context';
import { follow } from './follow';

/** Follows the file for as long as the editor is there. */
export function useFollow(): void {
  const stores = useStores();
  useEffect(() => follow(stores), [stores]);
}
