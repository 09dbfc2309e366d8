import { isServed } from '@/components/browser/file-access';
import { takeHandedOver } from '@/components/browser/hand-over';
import { readServed, type ServedFile, type ServedText } from '@/components/browser/served-file';
import { readDraft } from '@/components/drafts/database';
import { lastOpen } from '@/components/drafts/last-open';
import type { Stores } from '@/components/session/context';
import type { Opening } from '@/components/session/shell';
import { originOf } from '@/lib/editor/drafts';
import { openable } from '@/lib/markdown/open';
import { fail, type Result } from '@/lib/plan/types';
import { openNow, requestStarter } from './opening';
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
  drafts.begin({ origin: originOf({ name }, document.text), keep: 'when-changed' });
}

/** Whether this very tab showed another document than the server's before it was loaded again. */
async function showedAnother(): Promise<boolean> {
  const last = await lastOpen();
  const draft = last?.here ? await readDraft(last.id).catch(() => undefined) : undefined;
  return draft !== undefined && !isServed(draft.entry.handle);
}

/** What is opened of a served file. */
const from = (handle: ServedFile) => ({ name: handle.name, from: 'file', handle }) as const;

/** The served file, if there is anything in it. */
async function readable(): Promise<Result<ServedText>> {
  const served = await readServed();
  if (!served.ok) return served;
  const { file, text } = served.value;
  const able = openable(text);
  return able.ok ? served : fail(able.error.code, `${file.name}: ${able.error.message}`);
}

/** Milliseconds that a page which is loaded again waits for its former self to be gone. */
const patience = 1_000;

/**
 * Decides what to begin with: a text that another page handed over, the file that the server was started with unless
 * this tab went on to another, the draft that was open last, else the sample.
 */
export async function start(stores: Stores, initial: Opening): Promise<void> {
  try {
    const handed = takeHandedOver();
    const asked = !handed && initial.from === 'served' && !(await showedAnother());
    const served = asked ? await readable() : undefined;
    const opening = served?.ok ? { ...served.value, ...from(served.value.file) } : handed;
    if (opening) {
      if (await readFor(stores, opening.name, [opening.text])) await openNow(stores, opening);
      else beginWithWhatIsOpen(stores);
      return;
    }
    const last = await lastOpen();
    if (!last || !(await resumeLast(stores, last))) {
      if (initial.from === 'served') await requestStarter(stores, 'sample');
      else beginWithWhatIsOpen(stores);
    }
    if (served && !served.ok) stores.editor.getState().say(served.error.message, 'refused');
  } finally {
    stores.shell.setState({ starting: false });
  }
}
