import { flushSync } from 'react-dom';
import type { Stores } from '@/components/session/context';
import { goTo } from '@/components/session/panels';
import type { Fresh } from '@/components/session/shell';
import { newVisit } from '@/components/session/use-visit';
import { describe } from '@/lib/editor/describe';
import type { EntityId } from '@/lib/plan/types';

/** Adds something under a name that is free, and lets its name be typed. What is typed becomes part of the same step. */
export function addFresh(stores: Stores, entity: EntityId, make: Fresh['make']): boolean {
  const { editor, shell } = stores;
  const state = editor.getState();
  const { plan, selection } = state;
  const visit = newVisit();
  const commands = make('');
  const added = state.type(visit, commands, describe(plan, commands));
  if (!added.ok) {
    state.say(added.error.message, 'refused');
    return false;
  }
  shell.setState({ fresh: { entity, visit, make, back: selection.at(-1) } });
  editName(stores, entity);
  return true;
}

/** Back to where the hands were before something was added and taken back at once. */
export function leaveFresh(stores: Stores, { back }: Fresh): void {
  stores.shell.setState({ fresh: undefined });
  if (back !== undefined) goTo(stores, back);
}

/** Opens the details of something with its name selected, so that the next key replaces it. */
export function editName(stores: Stores, entity: EntityId): void {
  flushSync(() => {
    stores.editor.getState().select([entity]);
    stores.shell.setState({ inspectorOpen: true });
  });
  // At once: the very next key is the name's first, not a command's.
  leadToName();
  // Once the canvas is laid out, and a menu that was open has given the focus back.
  requestAnimationFrame(() => {
    stores.canvas.current?.show(entity);
    leadToName();
  });
}

function leadToName(): void {
  const name = document.querySelector<HTMLTextAreaElement>('[data-panel=details] [data-name]');
  if (!name || name === document.activeElement) return;
  name.focus();
  name.select();
}
