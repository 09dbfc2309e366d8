import { learnPieces, type KnownPiece } from '@/lib/markdown/blocks/pieces';

/** Texts from this length on are read in a worker: a few hundredths of a second is what a page can stand still for. */
export const LARGE = 40_000;

/**
 * Has a worker read what is large among some texts, so that reading them afterwards takes next to no time and the page
 * stays live meanwhile. False if it was stopped: the worker is gone, and nothing has happened. Where there is no worker,
 * or it breaks, the answer is true all the same: the page then reads by itself.
 */
export async function readAhead(texts: readonly string[], signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  const large = texts.filter((text) => text.length >= LARGE);
  const worker = large.length > 0 ? makeWorker() : undefined;
  if (!worker) return true;
  return new Promise((resolve) => {
    // One that breaks while it loads need not say so.
    const late = setTimeout(() => end(true), PATIENCE);
    const end = (read: boolean) => {
      clearTimeout(late);
      worker.terminate();
      resolve(read);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      clearTimeout(late);
      if (data === 'ready') worker.postMessage(large);
      else {
        learnPieces(data);
        end(true);
      }
    });
    worker.addEventListener('messageerror', () => end(true));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(true);
    });
    signal.addEventListener('abort', () => end(false), { once: true });
  });
}

type Answer = 'ready' | readonly KnownPiece[];

/** Milliseconds for a worker to be there; on a slow line its code takes a while to come. */
const PATIENCE = 10_000;

/** Undefined where the browser, or a policy, lets none be made. */
function makeWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
