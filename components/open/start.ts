import { takeHandedOver } from '@/components/browser/hand-over';
import { readDraft } from '@/components/drafts/database';
import { lastOpen } from '@/components/drafts/last-open';
import type { Stores } from '@/components/session/context';
import type { Opening } from '@/components/session/shell';
import { originOf } from '@/lib/editor/drafts';
import { openNow } from './opening';
import { readFor } from './reading';
import { resumeDraft, textsOf } from './resume';

/** False if there is no such draft any more, or reading it was stopped; it is under Recent then. */
async function resumeLast(stores: Stores, { id, here }: { id: string; here: boolean }): Promise<boolean> {
  const draft = await readDraft(id).catch(() => undefined);
  if (!draft || !(await readFor(stores, draft.entry.name, textsOf(draft.content)))) return false;
  return resumeDraft(stores, id, here ? { patience } : {});
}

function beginWithWhatIsOpen({ editor, drafts }: Stores): void {
  const { name, document } = editor.getState();
  drafts.begin({ origin: originOf(name, document.text), keep: 'when-changed' });
}

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
      if (await readFor(stores, opening.name, [opening.text])) await openNow(stores, opening);
      else beginWithWhatIsOpen(stores);
      return;
    }
    const last = await lastOpen();
    if (!last || !(await resumeLast(stores, last))) beginWithWhatIsOpen(stores);
  } finally {
    stores.shell.setState({ starting: false });
  }
}
