'use client';

import { useEditor, useStores } from '@/components/session/context';
import { describe } from '@/lib/editor/describe';
import type { Command } from '@/lib/plan/command';
import { isPhaseId } from '@/lib/plan/lookup';
import type { PhaseId, StreamId } from '@/lib/plan/types';

/** Where a stream or a phase stands among its like, and how to move it a place up or down. */
export function useOrder(id: StreamId | PhaseId) {
  const { editor } = useStores();
  const ids = useEditor(({ plan }) => (isPhaseId(id) ? plan.phases : plan.streams));
  const index = ids.findIndex((one) => one.id === id);
  return {
    index,
    last: ids.length - 1,
    move: (step: 1 | -1) => {
      const to = index + step;
      if (to < 0 || to >= ids.length) return;
      const command: Command = isPhaseId(id)
        ? { type: 'phase.move', phase: id, index: to }
        : { type: 'stream.move', stream: id, index: to };
      const state = editor.getState();
      state.run([command], describe(state.plan, [command]));
    },
  };
}
