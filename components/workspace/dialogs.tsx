'use client';

import { DeleteChunksDialog } from '@/components/edit/delete-chunks-dialog';
import { DeletePhaseDialog } from '@/components/edit/delete-phase-dialog';
import { DeleteStreamDialog } from '@/components/edit/delete-stream-dialog';
import { DeleteSubtaskDialog } from '@/components/edit/delete-subtask-dialog';
import { DropStreamsDialog } from '@/components/edit/drop-streams-dialog';
import { FirstStreamDialog } from '@/components/edit/first-stream-dialog';
import { SplitDialog } from '@/components/edit/split-dialog';
import { StatusDialog } from '@/components/edit/status-dialog';
import { EmptyDialog } from '@/components/open/empty-dialog';
import { PasteDialog } from '@/components/open/paste-dialog';
import { UnsavedDialog } from '@/components/open/unsaved-dialog';
import { RecentDialog } from '@/components/recent/recent-dialog';
import { BothChangedDialog } from '@/components/save/both-changed-dialog';
import { FileChangedDialog } from '@/components/save/file-changed-dialog';
import { useShell } from '@/components/session/context';
import type { DialogState } from '@/components/session/shell';
import { Boundary } from '@/components/ui/boundary';
import { fetched } from '@/components/ui/fetched';
import { BrokenDialog, UnfetchedDialog } from './failed-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';

// What they need, the page of a plan and the canonical form, is fetched once one is opened.
const ShareDialog = fetched(
  () => import('@/components/share/share-dialog').then((module) => module.ShareDialog),
  { Failed: UnfetchedDialog },
);
const ExportDialog = fetched(
  () => import('@/components/export/export-dialog').then((module) => module.ExportDialog),
  { Failed: UnfetchedDialog },
);

/** The dialog that stands open, if one does. One that breaks says so itself, and the canvas stays. */
export function Dialogs() {
  const dialog = useShell((shell) => shell.dialog);
  if (!dialog) return null;
  return (
    <Boundary key={dialog.kind} fallback={(again) => <BrokenDialog onTryAgain={again} />}>
      <Shown dialog={dialog} />
    </Boundary>
  );
}

function Shown({ dialog }: { readonly dialog: DialogState }) {
  switch (dialog.kind) {
    case 'paste':
      return <PasteDialog text={dialog.text} />;
    case 'unsaved':
      return <UnsavedDialog name={dialog.name} open={dialog.open} />;
    case 'recent':
      return <RecentDialog />;
    case 'file-changed':
      return <FileChangedDialog name={dialog.name} theirs={dialog.theirs} />;
    case 'both-changed': {
      const { kind: _kind, ...asked } = dialog;
      return <BothChangedDialog {...asked} />;
    }
    case 'empty':
      return <EmptyDialog name={dialog.name} />;
    case 'share':
      return <ShareDialog />;
    case 'export':
      return <ExportDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
    case 'delete-chunks':
      return <DeleteChunksDialog chunks={dialog.chunks} />;
    case 'delete-subtask':
      return <DeleteSubtaskDialog chunk={dialog.chunk} name={dialog.name} left={dialog.left} />;
    case 'delete-phase':
      return <DeletePhaseDialog phase={dialog.phase} />;
    case 'delete-stream':
      return <DeleteStreamDialog stream={dialog.stream} />;
    case 'split':
      return <SplitDialog chunk={dialog.chunk} />;
    case 'drop-streams':
      return <DropStreamsDialog />;
    case 'status':
      return <StatusDialog />;
    case 'first-stream':
      return <FirstStreamDialog />;
  }
}
