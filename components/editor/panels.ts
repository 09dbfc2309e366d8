import { focusSoon } from '@/components/ui/focus-soon';
import type { EntityId } from '@/lib/plan/types';
import type { Stores } from './editor-context';

/** Shows or hides the list of problems. */
export const toggleProblems = ({ shell }: Stores): void =>
  shell.setState(({ problemsOpen }) => ({ problemsOpen: !problemsOpen }));

/** The same by a key: the focus goes into the list, and back to where the list is opened from. */
export function toggleProblemsByKey(stores: Stores): void {
  toggleProblems(stores);
  if (stores.shell.getState().problemsOpen)
    focusSoon('[data-row][tabindex="0"]', '[data-panel=problems] button');
  else focusSoon('[data-toggle~=problems]');
}

/** Shows or hides the markdown. */
export const toggleSource = ({ shell }: Stores): void =>
  shell.setState(({ sourceOpen }) => ({ sourceOpen: !sourceOpen }));

/** The same by a key. */
export function toggleSourceByKey(stores: Stores): void {
  toggleSource(stores);
  if (stores.shell.getState().sourceOpen) focusSoon('[data-panel=source] [tabindex="0"]');
  else focusSoon('[data-toggle~=source]');
}

/** Shows what is selected in full and goes there. */
export function openInspector({ shell }: Stores): void {
  shell.setState({ inspectorOpen: true });
  focusSoon('[data-panel=details]');
}

/** Hides it and goes back to what was selected. */
export function closeInspector({ editor, shell, canvas }: Stores): void {
  shell.setState({ inspectorOpen: false });
  const last = editor.getState().selection.at(-1);
  if (last !== undefined) canvas.current?.reveal(last);
}

/** Opens the markdown at a line. */
export const showLine = ({ shell }: Stores, line: number): void =>
  shell.setState({ sourceOpen: true, sought: { line } });

/** Selects an entity and has the canvas bring it into view. */
export function goTo({ editor, canvas, shell }: Stores, entity: EntityId): void {
  shell.setState({ sought: undefined });
  editor.getState().select([entity]);
  canvas.current?.reveal(entity);
}
