'use client';

import { useEffect } from 'react';
import { useStores } from '@/components/session/context';
import { inField } from '@/components/ui/in-field';
import { requestOpenFile } from './opening';

/** Pasting where no field takes it: a file opens, a text goes to the paste dialog to be looked at first. */
export function usePasteAnywhere(): void {
  const stores = useStores();
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (inField(event.target) || stores.shell.getState().dialog !== undefined) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() !== '') stores.shell.setState({ dialog: { kind: 'paste', text } });
      else if (file) void requestOpenFile(stores, file);
      else return;
      event.preventDefault();
    };
    window.addEventListener('paste', paste);
    return () => window.removeEventListener('paste', paste);
  }, [stores]);
}
