import type { FocusEvent } from 'react';
import { boxOfEntity } from '@/components/canvas/camera/entity-box';
import type { Camera } from '@/components/canvas/camera/use-camera';
import { cardUnder } from '@/components/canvas/cards/card-under';
import type { Layout } from '@/lib/layout/types';
import type { ChunkId, EntityId } from '@/lib/plan/types';

interface Options {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly onLine: (edge: string) => void;
  readonly onCard: (id: ChunkId) => void;
}

/** What follows the focus: Tab may lead out of sight, where the browser cannot scroll to. */
export function focusEvents({ layout, camera, onLine, onCard }: Options) {
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const line = event.target.dataset['edge'];
      const named = event.target.dataset['select'] as EntityId | undefined;
      const end = layout.edges.find((one) => one.id === line)?.waiter;
      if (line !== undefined) onLine(line);
      const card = cardUnder(event.target);
      // A pointer is where one looks already.
      const led = event.target.matches(':focus-visible') ? (card?.id ?? named) : undefined;
      const shown = end ?? led;
      const box = shown && boxOfEntity(layout, shown);
      if (box) camera.show(box);
      if (card) onCard(card.id);
    },
  };
}
