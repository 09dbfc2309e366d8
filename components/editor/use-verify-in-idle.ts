'use client';

import { useEffect } from 'react';
import { useStores } from './editor-context';

/**
 * Reads what would be written once a gesture is over and the browser has nothing else to do. What does not read as
 * what is shown is taken back at once rather than at the download, when more would have been built on it.
 */
export function useVerifyInIdle(): void {
  const { editor } = useStores();
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const stop = editor.subscribe((now, before) => {
      if (now.plan === before.plan) return;
      cancel?.();
      // Nothing to read where a document is as it was opened.
      cancel = now.plan === now.document.plan ? undefined : whenIdle(() => editor.getState().verify());
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [editor]);
}

/** Safari has no idle callback; a quarter of a second after the last gesture comes close. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 250);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(run, { timeout: 2_000 });
  return () => window.cancelIdleCallback(handle);
}
