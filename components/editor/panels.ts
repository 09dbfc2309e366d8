import type { EntityId } from '@/lib/plan/types';
import type { Stores } from './editor-context';

/** Shows or hides the list of problems. */
export const toggleProblems = ({ shell }: Stores): void =>
  shell.setState(({ problemsOpen }) => ({ problemsOpen: !problemsOpen }));

/** Shows or hides the markdown. */
export const toggleSource = ({ shell }: Stores): void =>
  shell.setState(({ sourceOpen }) => ({ sourceOpen: !sourceOpen }));

export const openInspector = ({ shell }: Stores): void => shell.setState({ inspectorOpen: true });
export const closeInspector = ({ shell }: Stores): void => shell.setState({ inspectorOpen: false });

/** Selects an entity and has the canvas bring it into view. */
export function goTo({ editor, canvas }: Stores, entity: EntityId): void {
  editor.getState().select([entity]);
  canvas.current?.reveal(entity);
}
