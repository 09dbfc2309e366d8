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

/** Writes back to the file the plan was opened from; where there is none to write to, asks where, or downloads. */
export async function save(stores: Stores): Promise<void> {
  const { handle } = stores.drafts.state.getState();
  if (handle) await saveTo(stores, handle);
  else if (canWriteFiles()) await saveAs(stores);
  else download(stores);
}

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

/** Writes to the file whatever it holds by now. */
export async function overwrite(stores: Stores): Promise<void> {
  const { handle } = stores.drafts.state.getState();
  if (handle) await write(stores, handle);
}

async function saveTo(stores: Stores, handle: FileTarget): Promise<void> {
  const { editor, shell } = stores;
  const text = editor.getState().verify();
  // A refusal has taken the last step back and said so.
  if (!text.ok) return;
  const state = editor.getState();
  const { baseline, name } = state;
  if (!(await mayWrite(handle))) {
    state.say(
      `The browser may not write to ${handle.name}. Allow it when asked, or use “Save as…”.`,
      'refused',
    );
    return;
  }
  const now = await readFile(handle);
  if (!now.ok && unreachable.has(now.error.code)) state.say(now.error.message, 'refused');
  else if (now.ok && (now.value.text === baseline.text || now.value.text === text.value))
    await write(stores, handle, now.value.version);
  else
    shell.setState({ dialog: { kind: 'file-changed', name, theirs: now.ok ? now.value.text : undefined } });
}

/** Refusals to read a file that say nothing of what it holds. */
const unreachable: ReadonlySet<string> = new Set(['gone', 'forbidden', 'away', 'unknown', 'refused']);

async function write(stores: Stores, handle: FileTarget, version?: string): Promise<void> {
  const { editor, drafts } = stores;
  // What is shown at this moment, whatever was shown when somebody was asked.
  const text = editor.getState().verify();
  if (!text.ok) return;
  const { document, plan } = editor.getState();
  const written = await writeFile(handle, text.value, version);
  const state = editor.getState();
  // Another program was faster: it is asked about what stands there now.
  if (!written.ok && written.error.code === 'changed') return saveTo(stores, handle);
  if (!written.ok) {
    state.say(written.error.message, 'refused');
    return;
  }
  state.wrote(handle.name, text.value);
  drafts.setHandle(handle);
  state.say([`Saved ${handle.name}.`, openedAnew(document, plan) ?? ''].join(' ').trim());
}
