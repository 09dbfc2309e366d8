'use client';

import { useEffect } from 'react';
import { pickFile } from '@/components/open/file-picker';
import { save, saveAs } from '@/components/save/save';
import { type Stores, useStores } from '@/components/session/context';
import { openDialog } from '@/components/session/open-dialog';
import { toggleProblemsByKey, toggleSourceByKey } from '@/components/session/panels';
import { redoStep, undoStep } from '@/components/session/steps';
import { inField } from '@/components/ui/in-field';
import { keyOf } from '@/components/ui/key-of';

/** Whole-window keys. The canvas and the panels have keys of their own, which count first. */
export function useKeys(): void {
  const stores = useStores();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const act = actionFor(event, stores);
      if (!act) return;
      // Even where it does nothing: the browser would save or open the page itself.
      event.preventDefault();
      if (stores.shell.getState().dialog === undefined) act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [stores]);
}

function actionFor(event: KeyboardEvent, stores: Stores): (() => void) | undefined {
  const mod = event.ctrlKey || event.metaKey;
  const typing = inField(event.target);
  const key = keyOf(event);
  if (event.altKey) return undefined;
  if (!mod)
    return key === '?' && !typing
      ? () => stores.shell.setState({ dialog: { kind: 'shortcuts' } })
      : undefined;
  switch (event.shiftKey ? `shift ${key}` : key) {
    case 's':
      return () => void save(stores);
    case 'shift s':
      return () => void saveAs(stores);
    case 'o':
      return () => void pickFile(stores);
    case 'shift e':
      return () => openDialog(stores, 'export');
    case 'j':
      return () => toggleProblemsByKey(stores);
    case 'shift m':
      return () => toggleSourceByKey(stores);
    // In a field these belong to its own text.
    case 'z':
      return typing ? undefined : () => undoStep(stores);
    case 'y':
    case 'shift z':
      return typing ? undefined : () => redoStep(stores);
    default:
      return undefined;
  }
}
