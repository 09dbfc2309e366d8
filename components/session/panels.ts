import { focusSoon } from '@/components/ui/focus-soon';
import { onPhone } from '@/components/ui/use-media';
import type { EntityId } from '@/lib/plan/types';
import type { Stores } from './context';
import { holdsPlan } from './holds-plan';

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
  shell.setState(({ source }) => ({ source: source === 'closed' ? 'asked' : 'closed' }));

/** The same by a key. */
export function toggleSourceByKey(stores: Stores): void {
  toggleSource(stores);
  if (stores.shell.getState().source !== 'closed') focusSoon('[data-panel=source] [tabindex="0"]');
  else focusSoon('[data-toggle~=source]');
}

/**
 * What just opened shows its text where there is nothing to draw, but for a phone, which has room for one of the two;
 * with a plan in it, what was shown for that reason goes again.
 */
export function offerSource({ editor, shell }: Stores): void {
  const state = editor.getState();
  const bare = !holdsPlan(state) && state.document.text.trim() !== '' && !onPhone();
  shell.setState(({ source }) => ({ source: source === 'asked' ? source : bare ? 'offered' : 'closed' }));
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
  shell.setState({ source: 'asked', sought: { line } });

/** Selects an entity and has the canvas bring it into view. */
export function goTo({ editor, canvas, shell }: Stores, entity: EntityId): void {
  shell.setState({ sought: undefined });
  editor.getState().select([entity]);
  canvas.current?.reveal(entity);
}
