'use client';

import { EmptyDialog } from '@/components/open/empty-dialog';
import { PasteDialog } from '@/components/open/paste-dialog';
import { UnsavedDialog } from '@/components/open/unsaved-dialog';
import { useShell } from './editor-context';
import { ShortcutsDialog } from './shortcuts-dialog';

/** The dialog that stands open, if one does. */
export function Dialogs() {
  const dialog = useShell((shell) => shell.dialog);
  switch (dialog?.kind) {
    case 'paste':
      return <PasteDialog text={dialog.text} />;
    case 'unsaved':
      return <UnsavedDialog opening={dialog.opening} />;
    case 'empty':
      return <EmptyDialog name={dialog.name} />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    default:
      return null;
  }
}
