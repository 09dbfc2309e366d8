'use client';

import { type ReactNode, useState } from 'react';
import { saveFile } from '@/components/browser/save-file';
import { useEditor, useStores } from '@/components/session/context';
import { Boundary } from '@/components/ui/boundary';
import { Button } from '@/components/ui/button';
import { derive } from '@/lib/editor/derived';
import { useLeaveGuard } from './use-leave-guard';

/** Catches what breaks while drawing. The plan itself stands above it and stays within reach. */
export const CrashBoundary = ({ children }: { readonly children: ReactNode }) => (
  <Boundary fallback={(again) => <Crashed onTryAgain={again} />}>{children}</Boundary>
);

function Crashed({ onTryAgain }: { readonly onTryAgain: () => void }) {
  const { editor } = useStores();
  useLeaveGuard();
  const [lost, setLost] = useState(false);
  const step = useEditor((state) => state.past.at(-1)?.words);
  const rescue = () => {
    const { document, plan, name } = editor.getState();
    try {
      saveFile(name, derive(document, plan).printed().text, 'text/markdown');
    } catch {
      saveFile(name, document.text, 'text/markdown');
      setLost(true);
    }
  };
  const again = () => {
    // Details of what is selected may be what cannot be drawn.
    editor.getState().select([]);
    onTryAgain();
  };
  const undo = () => {
    editor.getState().undo();
    again();
  };
  return (
    <main className="flex min-h-dvh items-center justify-center p-6">
      <div className="max-w-110">
        <h1 className="text-[16px] font-semibold">Planlanes could not draw this plan</h1>
        <p className="mt-2 leading-5 text-secondary">
          That is a fault of Planlanes, not of your plan. The plan is still here: download it before you close
          the page.
        </p>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="primary" onClick={rescue}>
            Download the markdown
          </Button>
          {step !== undefined && <Button onClick={undo}>Undo “{step}” and try again</Button>}
          <Button onClick={again}>Try again</Button>
        </div>
        <p role="status" className="mt-3 leading-5 text-error">
          {lost && 'The changes could not be written. What was downloaded is the file as it was opened.'}
        </p>
      </div>
    </main>
  );
}
