import type { Box, Layout } from '@/lib/layout/types';
import { isChunkId } from '@/lib/plan/lookup';
import type { EntityId } from '@/lib/plan/types';

/** Where something of the plan stands; undefined if it is not on the canvas. */
export function boxOfEntity(layout: Layout, id: EntityId): Box | undefined {
  if (isChunkId(id)) return layout.cards.get(id);
  const pill = layout.pills.find((one) => one.id === id);
  if (pill) return { x: pill.x - 80, y: pill.y - 12, width: 160, height: 24 };
  const column = layout.columns.find((one) => one.phase === id);
  // A lane or column may be larger than any window: its beginning is what has to be seen.
  if (column) return { x: column.x, y: column.y, width: Math.min(column.width, 240), height: 120 };
  const lane = layout.lanes.find((one) => one.stream === id);
  return lane && { x: lane.x, y: lane.y, width: 240, height: Math.min(lane.height, 128) };
}
