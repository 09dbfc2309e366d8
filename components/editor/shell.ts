import { createStore } from 'zustand/vanilla';
import type { SpecDocument } from '@/lib/markdown/document';

/** A text on its way in, and the name it comes with. */
export interface Opening {
  readonly name: string;
  readonly text: string;
}

/** The one dialog that may stand open. */
export type DialogState =
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'shortcuts' }
  /** Something is to be opened while changes are not in the file. */
  | { readonly kind: 'unsaved'; readonly opening: Opening }
  /** What was to be opened holds nothing. */
  | { readonly kind: 'empty'; readonly name: string };

/** What the screen shows beside the plan. Nothing of the plan is kept here. */
interface Shell {
  readonly problemsOpen: boolean;
  readonly sourceOpen: boolean;
  /** Undefined until someone opened or closed it: until then a wide screen shows it with a selection. */
  readonly inspectorOpen: boolean | undefined;
  readonly dialog: DialogState | undefined;
  /** What was last written to a file, and the document it was written from. */
  readonly written: { readonly document: SpecDocument; readonly text: string } | undefined;
}

/** The state of the screen, made once per mount. */
export const createShell = () =>
  createStore<Shell>(() => ({
    problemsOpen: false,
    sourceOpen: false,
    inspectorOpen: undefined,
    dialog: undefined,
    written: undefined,
  }));

export type ShellStore = ReturnType<typeof createShell>;
export type ShellState = Shell;
