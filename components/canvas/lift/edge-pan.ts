import type { Viewport } from '@xyflow/react';
import type { Box, Layout, Point } from '@/lib/layout/types';

/** How near the edge panning begins, how fast it gets in pixels a frame, and how far past the plan's end it goes. */
const NEAR = 44;
const FASTEST = 14;
const BEYOND = 80;

/** The viewport a frame later while something is held near the edge of the room; undefined if it stays. */
export function edgePan(pointer: Point, room: Box, viewport: Viewport, layout: Layout): Viewport | undefined {
  const { x, y, zoom } = viewport;
  const dx = pull(pointer.x - room.x, room.width);
  const dy = pull(pointer.y - room.y, room.height);
  const nextX = within(x, dx, room.width, layout.width * zoom);
  const nextY = within(y, dy, room.height, layout.height * zoom);
  return nextX === x && nextY === y ? undefined : { x: nextX, y: nextY, zoom };
}

/** Positive near the start, negative near the end, faster the nearer. */
function pull(at: number, length: number): number {
  if (at < NEAR) return Math.min(((NEAR - at) / NEAR) * FASTEST, FASTEST);
  if (at > length - NEAR) return -Math.min(((at - length + NEAR) / NEAR) * FASTEST, FASTEST);
  return 0;
}

function within(start: number, by: number, room: number, content: number): number {
  if (by > 0) return Math.min(start + by, 0);
  const least = Math.min(room - content - BEYOND, 0);
  return by < 0 && start > least ? Math.max(start + by, least) : start;
}
