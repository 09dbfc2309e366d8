'use client';

import { useEffect } from 'react';
import { useStores } from '@/components/session/context';
import { openedAnew } from '@/lib/markdown/opened-anew';

/**
 * Reads what would be written once a gesture is over and the browser has nothing else to do. What does not read as
 * what is shown is taken back at once rather than at the download, when more would have been built on it; and what the
 * file would show no more once it is opened anew is said.
 */
export function useVerifyInIdle(): void {
  const { editor } = useStores();
  useEffect(() => {
    let cancel: (() => void) | undefined;
    let told: string | undefined;
    const verify = () => {
      if (!editor.getState().verify().ok) return;
      const now = editor.getState();
      const words = openedAnew(now.document, now.plan);
      if (words !== undefined && words !== told) now.say(words);
      told = words;
    };
    const stop = editor.subscribe((now, before) => {
      if (now.plan === before.plan) return;
      cancel?.();
      // Nothing to read where a document is as it was opened.
      cancel = now.plan === now.document.plan ? undefined : whenIdle(verify);
    });
    return () => {
      stop();
      cancel?.();
    };
  }, [editor]);
}

/** Milliseconds without a gesture: reading a large plan again takes a while, and must not meet the next gesture. */
const pause = 500;

/** Waits for the pause, then for a moment in which the browser has nothing else to do. Safari cannot tell of one. */
function whenIdle(run: () => void): () => void {
  let handle: number | undefined;
  const timer = setTimeout(() => {
    if (typeof window.requestIdleCallback === 'function')
      handle = window.requestIdleCallback(run, { timeout: 2_000 });
    else run();
  }, pause);
  return () => {
    clearTimeout(timer);
    if (handle !== undefined) window.cancelIdleCallback(handle);
  };
}
