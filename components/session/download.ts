import { saveFile } from '@/components/browser/save-file';
import type { Stores } from './context';

/** Hands the plan's markdown to the browser as a file. Nothing is written that does not read as what is shown. */
export function download({ editor }: Stores): boolean {
  // A refusal has taken the last step back and said so.
  const text = editor.getState().verify();
  if (!text.ok) return false;
  const state = editor.getState();
  saveFile(state.name, text.value, 'text/markdown');
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
