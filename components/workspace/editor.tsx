'use client';

import { EditorProvider } from '@/components/session/context';
import type { Opening } from '@/components/session/shell';
import { TooltipProvider } from '@/components/ui/tooltip';
import { CrashBoundary } from './crash-boundary';
import { Workspace } from './workspace';

interface Props {
  /** What is open at first. */
  readonly initial: Opening;
}

/** The whole editor; each mount has its own plan, history and panels. */
export function Editor({ initial }: Props) {
  return (
    <EditorProvider initial={initial}>
      <TooltipProvider>
        <CrashBoundary>
          <Workspace />
        </CrashBoundary>
      </TooltipProvider>
    </EditorProvider>
  );
}
