'use client';

import { Bar } from '@/components/bar/bar';
import { EntityMenu } from '@/components/edit/entity-menu';
import { Inspector } from '@/components/inspector/inspector';
import { DropZone } from '@/components/open/drop-zone';
import { OtherTabBar } from '@/components/open/other-tab-bar';
import { ReadingNote } from '@/components/open/reading-note';
import { usePasteAnywhere } from '@/components/open/use-paste-anywhere';
import { useStart } from '@/components/open/use-start';
import { ProblemsPanel } from '@/components/problems/problems-panel';
import { useFollow } from '@/components/save/use-follow';
import { useEditor, useShell } from '@/components/session/context';
import { holdsPlan } from '@/components/session/holds-plan';
import { SourcePane } from '@/components/source/source-pane';
import { useWide } from '@/components/ui/use-media';
import { CanvasRoom } from './canvas-room';
import { Dialogs } from './dialogs';
import { Notices } from './notices';
import { useKeys } from './use-keys';
import { useLeaveGuard } from './use-leave-guard';
import { useTitle } from './use-title';
import { useVerifyInIdle } from './use-verify-in-idle';

/** All the rooms: the bar, the canvas, and the panels that stand open around it. */
export function Workspace() {
  useStart();
  useFollow();
  useKeys();
  usePasteAnywhere();
  useLeaveGuard();
  useVerifyInIdle();
  useTitle();
  const sourceOpen = useShell((shell) => shell.source !== 'closed');
  const problemsOpen = useShell((shell) => shell.problemsOpen);
  const hasPlan = useEditor(holdsPlan);
  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <Bar />
      <OtherTabBar />
      <div className="relative flex min-h-0 flex-1">
        {sourceOpen && <SourcePane />}
        <div className="flex min-w-0 flex-1 flex-col">
          <main aria-label="Plan" className="relative min-h-0 flex-1">
            <CanvasRoom />
            <Notices />
            <EntityMenu />
          </main>
          {problemsOpen && hasPlan && <ProblemsPanel />}
        </div>
        <InspectorWhenWanted />
      </div>
      <Dialogs />
      <DropZone />
      <ReadingNote />
    </div>
  );
}

/** Shown with a selection on a wide screen, until it is closed; elsewhere once something is opened. */
function InspectorWhenWanted() {
  const wide = useWide();
  const open = useShell((shell) => shell.inspectorOpen) ?? wide;
  const selected = useEditor((state) => state.selection.length > 0);
  return open && selected ? <Inspector /> : null;
}
