import type { Stores } from './context';

/** Takes the last step back and says which: it may have been one that is out of sight. */
export function undoStep({ editor }: Stores): void {
  const state = editor.getState();
  const step = state.past.at(-1);
  if (!step) return;
  state.undo();
  // A step that could not be taken back has said so itself.
  if (editor.getState().notice === state.notice) state.say(`Undone: ${step.words}`);
}

/** Takes the step again that was taken back last. */
export function redoStep({ editor }: Stores): void {
  const state = editor.getState();
  const step = state.future.at(0);
  if (!step) return;
  state.redo();
  state.say(`Done again: ${step.words}`);
}
