import { type PointerEvent, useState } from 'react';
import { cardUnder } from '@/components/canvas/cards/card-under';
import { meets } from '@/components/canvas/cards/nodes';
import type { Box, Layout, Point } from '@/lib/layout/types';
import type { ChunkId } from '@/lib/plan/types';

/** Shift and a drag over empty canvas select what the box touches. `box` is on the screen, relative to the surface. */
export function useBoxSelect(
  layout: Layout,
  pointAt: (client: Point) => Point,
  onBox: (ids: readonly ChunkId[]) => void,
) {
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point; readonly origin: Point }>();
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      if (!event.shiftKey || event.button !== 0 || event.pointerType === 'touch' || cardUnder(event.target))
        return;
      if (event.target instanceof Element && event.target.closest('button, .pl-edge')) return;
      const at = { x: event.clientX, y: event.clientY };
      const { x, y } = event.currentTarget.getBoundingClientRect();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ from: at, to: at, origin: { x, y } });
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (drag) setDrag({ ...drag, to: { x: event.clientX, y: event.clientY } });
    },
    onPointerUp: () => {
      if (!drag) return;
      setDrag(undefined);
      const area = boxOf(pointAt(drag.from), pointAt(drag.to));
      const ids = [...layout.cards.values()].filter((card) => meets(card, area)).map((card) => card.id);
      if (area.width > 3 || area.height > 3) onBox(ids);
    },
    onPointerCancel: () => setDrag(undefined),
  };
  const shown = drag && boxOf(drag.from, drag.to);
  const box = drag && shown && { ...shown, x: shown.x - drag.origin.x, y: shown.y - drag.origin.y };
  return { box, handlers };
}

const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});
