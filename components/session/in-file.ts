import { derive } from '@/lib/editor/derived';
import type { Stores } from './context';

/** Whether a file lacks something of what is shown. */
export function hasUnwritten({ editor }: Pick<Stores, 'editor'>): boolean {
  const { document, plan, baseline } = editor.getState();
  if (!baseline.inFile) return true;
  if (plan === document.plan && baseline.text === document.text) return false;
  return derive(document, plan).printed().text !== baseline.text;
}
