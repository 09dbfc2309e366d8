'use client';

import { useDeferredValue } from 'react';
import { derive, type Derived } from '@/lib/editor/derived';
import { useEditor } from './context';

/** What follows from the plan as it is now. */
export const useDerived = (): Derived => useEditor((state) => derive(state.document, state.plan));

/** The same, a moment later if the machine is busy: for what no gesture may wait for. */
export const useDerivedLater = (): Derived => useDeferredValue(useDerived());

/** How many changes are not in the file; never holds up a gesture. */
export function useChangeCount(): number {
  const derived = useDerivedLater();
  const inFile = useEditor((state) => state.baseline.text);
  return derived.changes(inFile).count;
}
