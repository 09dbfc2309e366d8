'use client';

import { Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEditor, useStores } from '@/components/session/context';
import { redoStep, undoStep } from '@/components/session/steps';
import { Button } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';

/** Undo and redo, each naming the step it would take back or do again. */
export function HistoryButtons() {
  const stores = useStores();
  const undone = useEditor((state) => state.past.at(-1)?.words);
  const redone = useEditor((state) => state.future.at(0)?.words);
  return (
    <>
      <Step
        does="Undo"
        step={undone}
        keys="Mod Z"
        icon={<Undo2 size={16} />}
        onClick={() => undoStep(stores)}
      />
      <Step
        does="Redo"
        step={redone}
        keys="Mod Shift Z"
        icon={<Redo2 size={16} />}
        onClick={() => redoStep(stores)}
      />
    </>
  );
}

interface StepProps {
  readonly does: string;
  readonly step: string | undefined;
  readonly keys: string;
  readonly icon: ReactNode;
  readonly onClick: () => void;
}

/** Stays focusable when there is no step, so that pressing it to the end does not lose the focus. */
function Step({ does, step, keys, icon, onClick }: StepProps) {
  const words = step === undefined ? `Nothing to ${does.toLowerCase()}` : `${does}: ${step}`;
  return (
    <Tooltip words={words} keys={keys}>
      <Button
        look="quiet"
        square
        aria-label={step === undefined ? does : words}
        aria-disabled={step === undefined}
        onClick={() => step !== undefined && onClick()}
      >
        {icon}
      </Button>
    </Tooltip>
  );
}
