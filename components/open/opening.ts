import { isServed, textOf } from '@/components/browser/file-access';
import { readDraft } from '@/components/drafts/database';
import type { Stores } from '@/components/session/context';
import { hasUnwritten } from '@/components/session/in-file';
import { offerSource } from '@/components/session/panels';
import type { Opening } from '@/components/session/shell';
import { originOf } from '@/lib/editor/drafts';
import { openable } from '@/lib/markdown/open';
import { counted } from '@/lib/notation/words';
import { readFor } from './reading';
import { draftNear, draftOfFile, resumeDraft, textsOf } from './resume';

/**
 * Opens a text, or the draft of it where one is kept. What was open stays as a draft; where the browser could not keep
 * it, the user is asked first. A refusal leaves what is open as it is.
 */
export async function requestOpen(stores: Stores, opening: Opening): Promise<void> {
  const able = openable(opening.text);
  if (!able.ok && able.error.code === 'empty') {
    stores.shell.setState({ dialog: { kind: 'empty', name: opening.name } });
    return;
  }
  if (!able.ok) {
    stores.editor.getState().say(`${opening.name}: ${able.error.message}`, 'refused');
    return;
  }
  if (await readFor(stores, opening.name, [opening.text]))
    await leaveFor(stores, opening.name, () => openNow(stores, opening));
}

/** Opens a draft that is listed; what was open stays as one. */
export async function requestDraft(
  stores: Stores,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const draft = await readDraft(id).catch(() => undefined);
  if (!draft) {
    stores.editor.getState().say(`The draft of ${name} is gone: it was removed in another tab.`, 'refused');
    return;
  }
  if (await readFor(stores, name, textsOf(draft.content)))
    await leaveFor(stores, name, async () => {
      if (!(await resumeDraft(stores, id))) beginAgain(stores);
    });
}

/** Lets go of what is open once it is kept, and goes on; asks where it cannot be kept and would be lost. */
async function leaveFor(stores: Stores, name: string, open: () => Promise<void>): Promise<void> {
  const { drafts, shell } = stores;
  const go = () => {
    shell.setState({ dialog: undefined });
    return open();
  };
  if (await drafts.leave()) await go();
  else if (hasUnwritten(stores)) {
    const anyway = () => {
      drafts.drop();
      void go();
    };
    shell.setState({ dialog: { kind: 'unsaved', name, open: anyway } });
  } else {
    drafts.drop();
    await go();
  }
}

/** Opens without asking; nothing is being kept at this moment. */
export async function openNow(stores: Stores, opening: Opening): Promise<void> {
  const { editor, drafts } = stores;
  const { name, text, from, handle } = opening;
  const fresh = from === 'sample' || from === 'template';
  const known = { name, file: isServed(handle) ? handle.served : undefined };
  const draft = fresh ? undefined : await draftOfFile(known, text);
  const inFile = from === 'file' || from === 'sample';
  if (draft && (await resumeDraft(stores, draft.id, { handle, found: { text, inFile } }))) return;
  const opened = editor.getState().open(name, text, inFile);
  if (!opened.ok) {
    beginAgain(stores);
    return;
  }
  drafts.begin({
    origin: originOf(known, text),
    handle,
    keep: from === 'sample' ? 'when-changed' : 'now',
    ...(from === 'template' ? { forget: 'when-replaced' } : {}),
  });
  offerSource(stores);
  const other = fresh ? undefined : await draftNear(known, drafts.state.getState().id);
  if (other)
    editor
      .getState()
      .sayDraft(
        `This is ${name} as it reads now. Your draft of it from another text, with ${counted(other.changes, 'change')}, is kept under Open, Recent.`,
        other,
      );
}

/** Keeps what is still open, where nothing took its place. */
function beginAgain({ editor, drafts }: Stores): void {
  const { name, document } = editor.getState();
  drafts.begin({ origin: originOf({ name }, document.text), keep: 'now' });
}

/** Opens a file from the disk, whatever it is called; with a handle, saving writes back to it. */
export async function requestOpenFile(
  stores: Stores,
  file: File,
  handle?: FileSystemFileHandle,
): Promise<void> {
  const refuse = (message: string) => stores.editor.getState().say(`${file.name}: ${message}`, 'refused');
  const text = await textOf(file).catch(() => undefined);
  if (text?.ok) await requestOpen(stores, { name: file.name, text: text.value, from: 'file', handle });
  else if (text) refuse(text.error.message);
  // A folder that was dropped, or a file that went away meanwhile.
  else refuse('this could not be read. If it is a folder, open the markdown file in it.');
}

const starters = {
  sample: { path: '/sample.md', name: 'team-invites.md' },
  template: { path: '/template.md', name: 'new-plan.md' },
} as const;

/** Opens the sample plan, or a new plan from the template, under a name of its own unless one is given. */
export async function requestStarter(
  stores: Stores,
  which: keyof typeof starters,
  called?: string,
): Promise<void> {
  const { path, name } = starters[which];
  const text = await fetch(path)
    .then((answer) => (answer.ok ? answer.text() : undefined))
    .catch(() => undefined);
  if (text !== undefined) await requestOpen(stores, { name: called ?? name, text, from: which });
  else
    stores.editor
      .getState()
      .say('Planlanes could not fetch that plan. Is its server still running?', 'refused');
}
