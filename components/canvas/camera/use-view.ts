import { useStore } from '@xyflow/react';
import type { Box } from '@/lib/layout/types';

/** How much can be read: everything, titles, or only state. */
export type Detail = 'full' | 'title' | 'block';

/** The part of the canvas worth drawing, in canvas pixels, and how far away it is. */
export interface View {
  readonly box: Box;
  readonly detail: Detail;
}

/** The view moves on in steps of this many canvas pixels, so that panning draws anew once in a while only. */
const STEP = 480;

/** Below these zooms small text, and then all text, can no longer be read. */
const LIMITS = { full: 0.62, title: 0.34 } as const;

/** What is in view, and a little around it. Changes rarely while the canvas moves. */
export function useView(): View {
  const key = useStore(({ transform: [x, y, zoom], width, height }) => {
    const left = Math.floor((-x / zoom - STEP / 2) / STEP) * STEP;
    const top = Math.floor((-y / zoom - STEP / 2) / STEP) * STEP;
    const right = Math.ceil(((width || 1440) - x) / zoom / STEP + 0.5) * STEP;
    const bottom = Math.ceil(((height || 900) - y) / zoom / STEP + 0.5) * STEP;
    return `${left} ${top} ${right} ${bottom} ${detailAt(zoom)}`;
  });
  const [left = 0, top = 0, right = 0, bottom = 0] = key.split(' ').map(Number);
  return {
    box: { x: left, y: top, width: right - left, height: bottom - top },
    detail: key.slice(key.lastIndexOf(' ') + 1) as Detail,
  };
}

const detailAt = (zoom: number): Detail =>
  zoom >= LIMITS.full ? 'full' : zoom >= LIMITS.title ? 'title' : 'block';
