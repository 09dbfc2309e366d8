import { lastOpen } from '@/components/drafts/last-open';
import { resumeDraft } from '@/components/drafts/resume';
import type { Stores } from '@/components/editor/editor-context';
import type { Opening } from '@/components/editor/shell';
import { originOf } from '@/lib/editor/drafts';
import { takeHandedOver } from './hand-over';
import { openNow } from './opening';

/** Milliseconds that a page which is loaded again waits for its former self to be gone. */
const patience = 1_000;

/**
 * Decides what to begin with: a text that another page handed over, the file that the server was started with, the draft
 * that was open last, else what the page came with, which is the sample.
 */
export async function start(stores: Stores, initial: Opening): Promise<void> {
  try {
    const handed = takeHandedOver();
    const opening = handed ?? (initial.from === 'file' ? initial : undefined);
    if (opening) {
      await openNow(stores, opening);
      return;
    }
    const last = await lastOpen();
    if (!last || !(await resumeDraft(stores, last.id, last.here ? { patience } : {})))
      stores.drafts.begin({ origin: originOf(initial.name, initial.text), keep: 'when-changed' });
  } finally {
    stores.shell.setState({ starting: false });
  }
}
