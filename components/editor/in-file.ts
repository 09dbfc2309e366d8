import type { SpecDocument } from '@/lib/markdown/document';
import { derive } from './derived';
import type { Stores } from './editor-context';
import type { ShellState } from './shell';

/** What the file holds: the text last written from this document, else the text as opened. */
export const fileText = (document: SpecDocument, written: ShellState['written']): string =>
  written?.document === document ? written.text : document.text;

/** Whether something would be lost if the editor were closed now. */
export function hasUnwritten({ editor, shell }: Stores): boolean {
  const { document, plan } = editor.getState();
  const inFile = fileText(document, shell.getState().written);
  if (plan === document.plan && inFile === document.text) return false;
  return derive(document, plan).printed().text !== inFile;
}
