import type { CoordinateExtent, Viewport } from '@xyflow/react';
import type { Box, Layout } from '@/lib/layout/types';

export const zoomRange = { least: 0.2, most: 2 } as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How far the canvas can be pulled: to its beginning, so that lanes stay at their heads and columns below theirs, and
 * to the right and below without a stop that anyone meets. In canvas pixels.
 */
export const extent: CoordinateExtent = [
  [0, 0],
  [1_000_000, 1_000_000],
];

/** The nearest viewport within `extent`. */
export const within = ({ x, y, zoom }: Viewport): Viewport => ({
  x: Math.min(x, 0),
  y: Math.min(y, 0),
  zoom,
});

/** The same zoom, at the beginning in each direction in which all of the plan fits. */
export const settled = (to: Viewport, layout: Layout, room: Size): Viewport =>
  within({
    x: layout.width * to.zoom <= room.width ? 0 : to.x,
    y: layout.height * to.zoom <= room.height ? 0 : to.y,
    zoom: to.zoom,
  });

/** How the canvas opens: all of it if that is at least three quarters of its size, else its beginning at full size. */
export function firstViewport(layout: Layout, room: Size): Viewport {
  const zoom = zoomToFit(layout, room);
  return { x: 0, y: 0, zoom: zoom >= 0.75 ? Math.min(zoom, 1) : 1 };
}

/** All of it, never larger than life, its top left corner in place. */
export function fitAll(layout: Layout, room: Size): Viewport {
  return { x: 0, y: 0, zoom: clampZoom(Math.min(zoomToFit(layout, room), 1)) };
}

/** A box in the middle of the room, as large as it may be. */
export function fitBox(box: Box, room: Size): Viewport {
  const margin = 48;
  const zoom = clampZoom(
    Math.min(room.width / (box.width + 2 * margin), room.height / (box.height + 2 * margin), 1),
  );
  return centre(box, room, zoom);
}

/** The same zoom, with a box in the middle of the room. */
export const centre = (box: Box, room: Size, zoom: number): Viewport => ({
  x: room.width / 2 - (box.x + box.width / 2) * zoom,
  y: room.height / 2 - (box.y + box.height / 2) * zoom,
  zoom,
});

/** The least shift that brings a box into the room with some air around it; undefined if it is there already. */
export function reveal(box: Box, room: Size, { x, y, zoom }: Viewport): Viewport | undefined {
  const air = 20;
  const shift = (start: number, length: number, space: number) => {
    if (start < air || length > space - 2 * air) return air - start;
    return Math.min(0, space - air - length - start);
  };
  const dx = shift(box.x * zoom + x, box.width * zoom, room.width);
  const dy = shift(box.y * zoom + y, box.height * zoom, room.height);
  return dx === 0 && dy === 0 ? undefined : { x: x + dx, y: y + dy, zoom };
}

/** The smallest box around boxes; undefined around none. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export const clampZoom = (zoom: number): number => Math.min(Math.max(zoom, zoomRange.least), zoomRange.most);

const zoomToFit = (layout: Layout, room: Size): number =>
  Math.min(room.width / Math.max(layout.width, 1), room.height / Math.max(layout.height, 1));
