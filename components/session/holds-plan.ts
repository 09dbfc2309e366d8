import type { EditorStore } from '@/lib/editor/types';
import { isEmptyPlan } from '@/lib/plan/lookup';

/** Whether there is a plan to draw: the opened file held one, or one was added to it since. */
export const holdsPlan = ({ document, plan }: Pick<EditorStore, 'document' | 'plan'>): boolean =>
  document.hasPlan || !isEmptyPlan(plan);
