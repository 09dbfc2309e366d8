import type { Stores } from './editor-context';

/** Hands the plan's markdown to the browser as a file. Nothing is written that does not read as what is shown. */
export function download({ editor }: Stores): boolean {
  // A refusal has taken the last step back and said so.
  const text = editor.getState().verify();
  if (!text.ok) return false;
  const state = editor.getState();
  saveAs(state.name, text.value);
  state.wrote(state.name, text.value);
  state.say(`Downloaded ${state.name}.`);
  return true;
}

/** Puts the plan's markdown on the clipboard, under the same condition. */
export async function copyMarkdown({ editor }: Stores): Promise<void> {
  const text = editor.getState().verify();
  if (!text.ok) return;
  const state = editor.getState();
  try {
    await navigator.clipboard.writeText(text.value);
    state.say('Copied the markdown.');
  } catch {
    state.say(
      'The browser did not let Planlanes copy. Open the markdown pane and copy from there.',
      'refused',
    );
  }
}

/** Starts a download of a text; encoding it as UTF-8 keeps line endings and a byte-order mark. */
export function saveAs(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample for any file that can be opened.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
