import { openable, readText } from '@/lib/editor/open';
import { hasUnwritten } from '@/components/editor/in-file';
import type { Stores } from '@/components/editor/editor-context';
import { onPhone } from '@/components/ui/use-media';
import type { Opening } from '@/components/editor/shell';

/** Opens a text, or asks first where that would lose something. A refusal leaves what is open as it is. */
export function requestOpen(stores: Stores, opening: Opening): void {
  const able = openable(opening.text);
  if (!able.ok && able.error.code === 'empty') {
    stores.shell.setState({ dialog: { kind: 'empty', name: opening.name } });
    return;
  }
  if (!able.ok) {
    stores.editor.getState().say(`${opening.name}: ${able.error.message}`, 'refused');
    return;
  }
  if (hasUnwritten(stores)) stores.shell.setState({ dialog: { kind: 'unsaved', opening } });
  else openNow(stores, opening);
}

/** Opens without asking. */
export function openNow({ editor, shell }: Stores, { name, text }: Opening): void {
  shell.setState({ dialog: undefined });
  const opened = editor.getState().open(name, text);
  if (!opened.ok) return;
  // Where there is nothing to draw, the text itself is what there is to see; a phone has room for one of the two.
  const bare = !opened.value.hasPlan && text.trim() !== '' && !onPhone();
  shell.setState(({ sourceOpen }) => ({ written: undefined, sourceOpen: sourceOpen || bare }));
}

/** Opens a file from the disk, whatever it is called. */
export async function requestOpenFile(stores: Stores, file: File): Promise<void> {
  const refuse = (message: string) => stores.editor.getState().say(`${file.name}: ${message}`, 'refused');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that was dropped, or a file that went away meanwhile.
    refuse('this could not be read. If it is a folder, open the markdown file in it.');
    return;
  }
  const text = readText(bytes);
  if (text.ok) requestOpen(stores, { name: file.name, text: text.value });
  else refuse(text.error.message);
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
  if (text !== undefined) requestOpen(stores, { name: called ?? name, text });
  else
    stores.editor
      .getState()
      .say('Planlanes could not fetch that plan. Is its server still running?', 'refused');
}
