import { equal } from '../plan/equal';
import { isEmptyPlan } from '../plan/lookup';
import { normal } from './normal';
import { parse } from './parse';
import { print } from './print';
import type { Plan } from '../plan/types';
import type { SpecDocument } from './document/document';

/**
 * What the file will not show any more once it is opened anew, in a sentence; undefined where it shows the same plan. What
 * makes a text a plan, and which of several sets of phases is read, holds from opening to opening: a document without a
 * heading of its own may have come down to too little, and an edit may have made another set the one that is read.
 */
export function openedAnew(document: SpecDocument, plan: Plan): string | undefined {
  const { reading, hasPlan } = document;
  if (!hasPlan || reading === 'no markdown' || plan === document.plan || isEmptyPlan(plan)) return undefined;
  // Under the one heading that says so, the one set of phases is the plan.
  if (reading.by === 'heading' && reading.sets < 2) return undefined;
  const again = parse(print(document, plan).text);
  if (!again.hasPlan) return 'Opened anew, this file shows no plan; an Execution Plan heading keeps it.';
  return equal(normal(again.plan), normal(plan))
    ? undefined
    : 'Opened anew, this file shows another plan than now; put the phases that count below an Execution Plan heading of their own.';
}
