import type { Stores } from '@/components/session/context';
import { wouldWrite } from '@/lib/editor/would-write';
import type { Command } from '@/lib/plan/command';
import { freeOrdinals, phaseId } from '@/lib/plan/ids';
import { freePhaseName } from './free-names';
import { addFresh } from './fresh';

/**
 * The section that a file lacks, at its end, with a first phase whose name is to be typed. Refused where the file's end
 * would swallow it: a code block or comment that is not closed.
 */
export function addPlan(stores: Stores): void {
  const state = stores.editor.getState();
  const { document, plan } = state;
  const id = phaseId(freeOrdinals(plan).phase);
  const make = (name: string): readonly Command[] => [
    { type: 'phase.add', id, name: name.trim() === '' ? freePhaseName(plan) : name, index: 0 },
  ];
  if (!wouldWrite(document, plan, make('')).ok) {
    state.say(
      'No plan was added: something in this file is left open at its end, such as a code block or a comment, and the plan would be part of it. Close it in the file, and open the file again.',
      'refused',
    );
    return;
  }
  if (addFresh(stores, id, make))
    state.sayDone('A plan with a first phase stands at the end of the file now. Type the phase’s name.');
}
