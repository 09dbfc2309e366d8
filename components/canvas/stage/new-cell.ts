import type { Cell } from '@/components/canvas/canvas-props';
import type { Layout } from '@/lib/layout/types';
import { lookup } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';

/** Where a new chunk goes: beside the card that has the focus, else into the first cell; undefined without a phase. */
export function newCell(plan: Plan, layout: Layout, active: ChunkId | undefined): Cell | undefined {
  const beside = active && lookup(plan).chunks.get(active);
  if (beside) return { phase: beside.phase.id, stream: beside.chunk.stream ?? null };
  const [column] = layout.columns;
  return column && { phase: column.phase, stream: layout.lanes[0]?.stream ?? null };
}
