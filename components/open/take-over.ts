import type { Stores } from '@/components/session/context';
import { resumeDraft } from './resume';

/** Milliseconds for the other tab's hold to be free once it said that it let go. */
const patience = 2_000;

/** Goes on here with what the other tab has; what this tab had of its own stays under Recent. */
export async function takeOver(stores: Stores): Promise<void> {
  const { drafts, editor } = stores;
  const id = await drafts.take();
  if (id === undefined) {
    drafts.state.setState({ answered: true });
    editor.getState().say('The other tab has nothing to take over: no changes of its own.');
    return;
  }
  if (!(await drafts.leave())) {
    editor.getState().say('This tab’s own changes could not be kept, so it stays as it is.', 'refused');
    return;
  }
  await resumeDraft(stores, id, { patience });
  drafts.state.setState({ answered: true });
  editor.getState().say('Taken over. The other tab keeps what is changed there as a copy of its own.');
}
