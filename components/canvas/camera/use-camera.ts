import { useReactFlow, type Viewport } from '@xyflow/react';
import { type RefObject, useMemo, useRef } from 'react';
import type { Box, Layout, Point } from '@/lib/layout/types';
import { centre, clampZoom, firstViewport, fitAll, fitBox, reveal, settled, within } from './viewport';

/** Milliseconds of a move of the window. */
const MOVE = 150;

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moving the window over the canvas, at once for those who want no motion. */
export function useCamera(layout: Layout, surface: RefObject<HTMLDivElement | null>) {
  const flow = useReactFlow();
  // Steps that come fast are counted from where the last one leads, not from where it has got to.
  const aimed = useRef({ zoom: 1, until: 0 });
  return useMemo(() => {
    const room = () => surface.current?.getBoundingClientRect() ?? { width: 1440, height: 900 };
    const go = (to: Viewport) => {
      aimed.current = { zoom: to.zoom, until: performance.now() + MOVE };
      void flow.setViewport(within(to), { duration: still() ? 0 : MOVE });
    };
    const zoomTo = (zoom: number) => {
      const { width, height } = room();
      const now = flow.getViewport();
      const at = { x: (width / 2 - now.x) / now.zoom, y: (height / 2 - now.y) / now.zoom };
      go(settled(centre({ ...at, width: 0, height: 0 }, { width, height }, zoom), layout, { width, height }));
    };
    return {
      open: () => void flow.setViewport(firstViewport(layout, room())),
      fit: () => go(fitAll(layout, room())),
      fitOn: (box: Box) => go(fitBox(box, room())),
      /** Zooms around the middle of the window. */
      zoomTo: (zoom: number) => zoomTo(clampZoom(zoom)),
      zoomBy: (factor: number) =>
        zoomTo(
          clampZoom((performance.now() < aimed.current.until ? aimed.current.zoom : flow.getZoom()) * factor),
        ),
      /** Brings a box into sight by the shortest way, if it is not. */
      show: (box: Box) => {
        const to = reveal(box, room(), flow.getViewport());
        if (to) go(to);
      },
      /** Whether a box lies, in part at least, in a room of this size. */
      sees: (box: Box, { width, height }: { readonly width: number; readonly height: number }) => {
        const { x, y, zoom } = flow.getViewport();
        const left = box.x * zoom + x;
        const top = box.y * zoom + y;
        return left < width && top < height && left + box.width * zoom > 0 && top + box.height * zoom > 0;
      },
      /** Puts a point into the middle, at once: it follows a pointer. */
      look: (point: Point) => {
        const { zoom } = flow.getViewport();
        void flow.setViewport(within(centre({ ...point, width: 0, height: 0 }, room(), zoom)));
      },
      pointAt: (client: Point): Point => flow.screenToFlowPosition(client),
      onScreen: (point: Point): Point => flow.flowToScreenPosition(point),
    };
  }, [flow, layout, surface]);
}

export type Camera = ReturnType<typeof useCamera>;
