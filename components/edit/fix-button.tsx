'use client';

import { useStores } from '@/components/session/context';
import { Tooltip } from '@/components/ui/tooltip';
import { preview } from '@/lib/editor/preview';
import type { Problem } from '@/lib/plan/problem';

interface Props {
  readonly fix: Problem['fixes'][number];
  readonly tabIndex: 0 | -1;
  /** The button goes away with its problem; somebody has to take the focus. */
  readonly onDone: () => void;
}

/** Mends a problem in one step, and says before what that step does. */
export function FixButton({ fix, tabIndex, onDone }: Props) {
  const { editor } = useStores();
  return (
    <Tooltip words={() => preview(editor.getState().plan, fix.commands)}>
      <button
        type="button"
        tabIndex={tabIndex}
        onClick={() => {
          editor.getState().run(fix.commands, fix.title);
          onDone();
        }}
        className="rounded px-1 py-1 text-left font-medium text-accent hover:underline"
      >
        {fix.title}
      </button>
    </Tooltip>
  );
}
