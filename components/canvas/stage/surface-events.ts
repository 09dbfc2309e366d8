import type { MouseEvent, PointerEvent } from 'react';
import type { Camera } from '@/components/canvas/camera/use-camera';
import { cardUnder } from '@/components/canvas/cards/card-under';
import { cardAt } from '@/lib/layout/neighbour';
import type { Layout } from '@/lib/layout/types';
import type { ChunkId } from '@/lib/plan/types';
import type { useBoxSelect } from './use-box-select';

interface Options {
  readonly layout: Layout;
  readonly camera: Camera;
  readonly box: ReturnType<typeof useBoxSelect>['handlers'];
  readonly lifting: boolean;
  readonly drawing: boolean;
  readonly readOnly: boolean;
  readonly panning: () => boolean;
  readonly onAim: (id: ChunkId | undefined) => void;
  readonly onHover: (id: ChunkId | undefined) => void;
}

/** What the pointer does on the surface beside clicking: hover, aim a line, draw a box, and keep React Flow from panning. */
export function surfaceEvents(options: Options) {
  const { layout, camera, box, lifting, drawing, readOnly, panning, onAim, onHover } = options;
  return {
    ...box,
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      box.onPointerMove(event);
      if (drawing) onAim(cardAt(layout, camera.pointAt({ x: event.clientX, y: event.clientY })));
    },
    onPointerOver: (event: PointerEvent<HTMLDivElement>) => {
      if (event.pointerType === 'touch' || lifting || drawing) return;
      onHover(cardUnder(event.target)?.id);
    },
    onPointerLeave: () => onHover(undefined),
    // React Flow must not pan where a card is pressed that can be lifted, or a box is drawn. Touch comes by other
    // events and may pan.
    onMouseDownCapture: (event: MouseEvent<HTMLDivElement>) => {
      if (event.button !== 0) return;
      const port = event.target instanceof Element && event.target.closest('.react-flow__handle');
      const card = cardUnder(event.target);
      if ((card && !readOnly && !port && !panning()) || (!card && event.shiftKey)) event.stopPropagation();
    },
  };
}
