import {
  canWriteFiles,
  type FileTarget,
  mayWrite,
  pickToSave,
  readFile,
  writeFile,
} from '@/components/browser/file-access';
import type { Stores } from '@/components/session/context';
import { download } from '@/components/session/download';
import { openedAnew } from '@/lib/markdown/opened-anew';

/** The last save of each editor: the next one waits for it, and never takes what it wrote for another program's. */
const turns = new WeakMap<Stores, Promise<void>>();

function inTurn(stores: Stores, act: () => Promise<void>): Promise<void> {
  const turn = (turns.get(stores) ?? Promise.resolve()).then(act, act);
  turns.set(stores, turn);
  return turn;
}

/** Writes back to the file the plan was opened from; where there is none to write to, asks where, or downloads. */
export const save = (stores: Stores): Promise<void> =>
  inTurn(stores, async () => {
    const { handle } = stores.drafts.state.getState();
    if (handle) await saveTo(stores, handle);
    else if (canWriteFiles()) await saveAs(stores);
    else download(stores);
  });

/** Asks where to write, and goes on in that file. */
export async function saveAs(stores: Stores): Promise<void> {
  // A picker for a text that cannot be written would be a promise not kept.
  if (!stores.editor.getState().verify().ok) return;
  const handle = await pickToSave(stores.editor.getState().name);
  if (handle === 'cancelled') return;
  if (handle === 'impossible') download(stores);
  // The browser has asked whether the file may be replaced.
  else await write(stores, handle);
}

/** Writes over what was shown of the file (undefined: no text); what came in since is asked about as well. */
export const overwrite = (stores: Stores, theirs: string | undefined): Promise<void> =>
  inTurn(stores, async () => {
    const { handle } = stores.drafts.state.getState();
    if (handle) await saveTo(stores, handle, { theirs });
  });

async function saveTo(
  stores: Stores,
  handle: FileTarget,
  over?: { readonly theirs: string | undefined },
): Promise<void> {
  const { editor, shell } = stores;
  // A refusal has taken the last step back and said so.
  if (!editor.getState().verify().ok) return;
  const { nth } = editor.getState();
  if (!(await mayWrite(handle))) {
    editor
      .getState()
      .say(`The browser may not write to ${handle.name}. Allow it when asked, or use “Save as…”.`, 'refused');
    return;
  }
  const now = await readFile(handle);
  const state = editor.getState();
  // Another document was opened meanwhile, which is none of this file.
  if (state.nth !== nth) return;
  if (!now.ok && unreachable.has(now.error.code)) {
    state.say(now.error.message, 'refused');
    return;
  }
  const theirs = now.ok ? now.value.text : undefined;
  const text = state.verify();
  if (!text.ok) return;
  if (theirs === state.baseline.text || theirs === text.value || (over && theirs === over.theirs))
    await write(stores, handle, now.ok ? now.value.version : undefined);
  else shell.setState({ dialog: { kind: 'file-changed', name: state.name, theirs } });
}

/** Refusals to read a file that say nothing of what it holds. */
const unreachable: ReadonlySet<string> = new Set(['gone', 'forbidden', 'away', 'unknown', 'refused']);

async function write(stores: Stores, handle: FileTarget, version?: string): Promise<void> {
  const { editor, drafts } = stores;
  // What is shown at this moment, whatever was shown when somebody was asked.
  const text = editor.getState().verify();
  if (!text.ok) return;
  const { nth, document, plan } = editor.getState();
  const written = await writeFile(handle, text.value, version);
  const state = editor.getState();
  const here = state.nth === nth;
  // Another program was faster: it is asked about what stands there now.
  if (here && !written.ok && written.error.code === 'changed') return saveTo(stores, handle);
  if (!written.ok) {
    state.say(written.error.message, 'refused');
    return;
  }
  // What was opened meanwhile is none of this file.
  if (here) {
    state.wrote(handle.name, text.value);
    drafts.setHandle(handle);
  }
  state.say([`Saved ${handle.name}.`, openedAnew(document, plan) ?? ''].join(' ').trim());
}
