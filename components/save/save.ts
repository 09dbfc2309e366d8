import { canWriteFiles, mayWrite, pickToSave, readFile, writeFile } from '@/components/browser/file-access';
import type { Stores } from '@/components/session/context';
import { download } from '@/components/session/download';

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

async function saveTo(stores: Stores, handle: FileSystemFileHandle): Promise<void> {
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
  if (!now.ok && (now.error.code === 'gone' || now.error.code === 'forbidden'))
    state.say(now.error.message, 'refused');
  else if (now.ok && (now.value === baseline.text || now.value === text.value)) await write(stores, handle);
  else shell.setState({ dialog: { kind: 'file-changed', name, theirs: now.ok ? now.value : undefined } });
}

async function write({ editor, drafts }: Stores, handle: FileSystemFileHandle): Promise<void> {
  // What is shown at this moment, whatever was shown when somebody was asked.
  const text = editor.getState().verify();
  if (!text.ok) return;
  const written = await writeFile(handle, text.value);
  const state = editor.getState();
  if (!written.ok) {
    state.say(written.error.message, 'refused');
    return;
  }
  state.wrote(handle.name, text.value);
  drafts.setHandle(handle);
  state.say(`Saved ${handle.name}.`);
}
