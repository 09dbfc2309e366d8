import type { Acts } from '@/components/canvas/acts/use-acts';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import type { Edge } from '@/lib/layout/types';
import type { ChunkId } from '@/lib/plan/types';

interface Options {
  readonly acts: Acts;
  readonly onSelect: CanvasProps['onSelect'];
  readonly onFocus: (id: ChunkId) => void;
}

/** Acts that lead on: what they leave is selected and gets the focus. */
export function leadingActs({ acts, onSelect, onFocus }: Options) {
  const lead = (ids: readonly ChunkId[]) => {
    const [first] = ids;
    if (!first) return;
    onSelect(ids);
    onFocus(first);
  };
  return {
    duplicate: (ids: readonly ChunkId[]) => lead(acts.duplicate(ids)),
    /** Takes the other into the chunk. */
    merge: (chunk: ChunkId, other: ChunkId) => {
      if (acts.merge(chunk, other)) lead([chunk]);
    },
    /** The line takes the focus with it, unless someone else is given it. */
    removeEdge: ({ waiter, waitedFor }: Edge) => {
      if (acts.disconnect(waiter, waitedFor)) onFocus(waiter);
    },
  };
}
