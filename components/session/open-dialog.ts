import type { Stores } from './context';

/**
 * Opens the dialog that hands the plan to others. What would not read as it is shown leaves in no form: then the store
 * has taken the last step back and said so.
 */
export function openDialog({ editor, shell }: Stores, kind: 'share' | 'export'): void {
  if (editor.getState().verify().ok) shell.setState({ dialog: { kind } });
}
