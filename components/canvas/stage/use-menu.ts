import { useState } from 'react';
import type { Camera } from '@/components/canvas/camera/use-camera';
import type { CanvasProps } from '@/components/canvas/canvas-props';
import type { Layout, Point } from '@/lib/layout/types';
import type { ChunkId } from '@/lib/plan/types';

interface Options {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly selection: CanvasProps['selection'];
  readonly onSelect: CanvasProps['onSelect'];
  readonly onFocus: (id: ChunkId) => void;
}

/** The menu of a card: where on the screen it is open, and of which. */
export function useMenu({ layout, camera, selection, onSelect, onFocus }: Options) {
  const [menu, setMenu] = useState<{ readonly chunk: ChunkId; readonly at: Point }>();
  return {
    menu,
    /** Of a card that is selected then; without a place, at the card. */
    open: (id: ChunkId, at?: Point) => {
      const card = layout.cards.get(id);
      if (!card) return;
      if (!selection.includes(id)) onSelect([id]);
      setMenu({ chunk: id, at: at ?? camera.onScreen({ x: card.x + 16, y: card.y + card.height - 8 }) });
    },
    /** `back`: the card gets the focus again. */
    close: (back: boolean) => {
      setMenu(undefined);
      if (menu && back) onFocus(menu.chunk);
    },
  };
}
