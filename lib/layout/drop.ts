import { chunkOf } from '../plan/lookup';
import type { Place } from '../plan/command';
import type { ChunkId, PhaseId, Plan, StreamRef } from '../plan/types';
import { sizes } from './sizes';
import type { Box, Layout, Point } from './types';

/** What letting go here would mean, and what to draw while it is considered. */
export interface DropTarget {
  readonly phase: PhaseId;
  /** Null: no stream. Undefined: the plan knows no streams, each chunk keeps what it has. */
  readonly stream?: StreamRef | null;
  /** Absent in an empty cell. */
  readonly place?: Place;
  /** Nothing would change: the cards are in this cell and keep their order. */
  readonly same: boolean;
  readonly lane: number;
  readonly column: number;
  /** The sub-column, and how many of its cards stand above the place; those that move are not counted. */
  readonly subColumn: number;
  readonly index: number;
  /** The cell to outline. */
  readonly cell: Box;
  /** Where the first card would come to stand, as a line across the top of that place. */
  readonly line: Box;
}

/**
 * Where chunks would go if they were let go at a point: directly after the card above it in the cell, else before
 * the one below; into an empty cell without a place. Undefined far outside the lanes.
 */
export function dropAt(
  layout: Layout,
  plan: Plan,
  point: Point,
  moving: readonly ChunkId[],
): DropTarget | undefined {
  const lane = nearest(layout.lanes, point.y, 'y', 'height');
  // Lanes go on to the right, so whatever is let go there is meant for the last phase.
  const column = nearest(layout.columns, Math.min(point.x, layout.width), 'x', 'width');
  if (lane === undefined || column === undefined) return undefined;
  const stacks = stacksOf(layout, lane, column, new Set(moving));
  const wanted = subColumnAt(layout, column, point.x);
  const subColumn = closestFilled(stacks, wanted);
  const stack = stacks[subColumn] ?? [];
  const index = stack.filter((id) => {
    const card = layout.cards.get(id);
    return card && card.y + card.height / 2 < point.y;
  }).length;
  return targetAt(
    layout,
    plan,
    { lane, column, subColumn: stack.length ? subColumn : wanted, index },
    moving,
  );
}

/**
 * The place that arrow keys lead to from another: up and down through the places of a cell and on to the next lane,
 * left and right to the next phase. Undefined at the end of the canvas.
 */
export function dropBeside(
  layout: Layout,
  plan: Plan,
  from: DropTarget,
  direction: 'up' | 'down' | 'left' | 'right',
  moving: readonly ChunkId[],
): DropTarget | undefined {
  const gone = new Set(moving);
  const { lane, column, subColumn, index } = from;
  const sideways = direction === 'left' || direction === 'right';
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  if (!sideways) {
    const count = stacksOf(layout, lane, column, gone)[subColumn]?.length ?? 0;
    if (index + step >= 0 && index + step <= count)
      return targetAt(layout, plan, { lane, column, subColumn, index: index + step }, moving);
  }
  const nextLane = sideways ? lane : lane + step;
  const nextColumn = sideways ? column + step : column;
  if (!layout.lanes[nextLane] || !layout.columns[nextColumn]) return undefined;
  const stacks = stacksOf(layout, nextLane, nextColumn, gone);
  const entered = closestFilled(stacks, sideways ? 0 : subColumn);
  const count = stacks[entered]?.length ?? 0;
  const entry = sideways ? Math.min(index, count) : step > 0 ? 0 : count;
  return targetAt(
    layout,
    plan,
    { lane: nextLane, column: nextColumn, subColumn: entered, index: entry },
    moving,
  );
}

function targetAt(
  layout: Layout,
  plan: Plan,
  at: { readonly lane: number; readonly column: number; readonly subColumn: number; readonly index: number },
  moving: readonly ChunkId[],
): DropTarget | undefined {
  const lane = layout.lanes[at.lane];
  const column = layout.columns[at.column];
  if (!lane || !column) return undefined;
  const stack = stacksOf(layout, at.lane, at.column, new Set(moving))[at.subColumn] ?? [];
  const above = stack[at.index - 1];
  const below = stack[at.index];
  const place: Place | undefined = above ? { after: above } : below ? { before: below } : undefined;
  const x = column.subColumns[at.subColumn] ?? column.x;
  return {
    ...at,
    phase: column.phase,
    ...(lane.kind === 'only' ? {} : { stream: lane.stream }),
    ...(place ? { place } : {}),
    same: isSame(layout, plan, at, place, moving),
    cell: { x: column.x, y: lane.y, width: column.width, height: lane.height },
    line: { x, y: lineY(layout, at, above, below), width: sizes.cardWidth, height: 0 },
  };
}

/** Between the cards above and below; against the one there is; at the top of an empty cell. */
function lineY(layout: Layout, at: { lane: number }, above?: ChunkId, below?: ChunkId): number {
  const upper = above && layout.cards.get(above);
  if (upper) return upper.y + upper.height + sizes.cardGap / 2;
  const lower = below && layout.cards.get(below);
  if (lower) return lower.y - sizes.cardGap / 2;
  return (layout.lanes[at.lane]?.y ?? 0) + sizes.lanePad - sizes.cardGap / 2;
}

/** A cell's cards by sub-column from top to bottom, without those that move. */
function stacksOf(
  layout: Layout,
  lane: number,
  column: number,
  gone: ReadonlySet<ChunkId>,
): readonly (readonly ChunkId[])[] {
  const stacks = (layout.columns[column]?.subColumns ?? []).map((): ChunkId[] => []);
  for (const id of layout.cells[lane]?.[column] ?? []) {
    const card = layout.cards.get(id);
    if (card && !gone.has(id)) stacks[card.subColumn]?.push(id);
  }
  return stacks;
}

/** Whether the cell would read as before: all movers are of it, and its order stays. */
function isSame(
  layout: Layout,
  plan: Plan,
  at: { readonly lane: number; readonly column: number },
  place: Place | undefined,
  moving: readonly ChunkId[],
): boolean {
  const cell = layout.cells[at.lane]?.[at.column] ?? [];
  if (!moving.every((id) => cell.includes(id) && chunkOf(plan, id))) return false;
  if (!place) return true;
  const movers = cell.filter((id) => moving.includes(id));
  const rest = cell.filter((id) => !moving.includes(id));
  const anchor = 'after' in place ? rest.indexOf(place.after) + 1 : rest.indexOf(place.before);
  const order = [...rest.slice(0, anchor), ...movers, ...rest.slice(anchor)];
  return order.every((id, index) => id === cell[index]);
}

function nearest(
  boxes: readonly Box[],
  value: number,
  start: 'x' | 'y',
  size: 'width' | 'height',
): number | undefined {
  const distance = (box: Box) => Math.max(box[start] - value, value - box[start] - box[size], 0);
  const best = boxes.reduce<{ index: number; away: number } | undefined>((found, box, index) => {
    const away = distance(box);
    return found && found.away <= away ? found : { index, away };
  }, undefined);
  return best && best.away <= sizes.dropReach ? best.index : undefined;
}

/** The sub-column whose cards are nearest to x. */
function subColumnAt(layout: Layout, column: number, x: number): number {
  const starts = layout.columns[column]?.subColumns ?? [];
  const away = (start: number) => Math.abs(start + sizes.cardWidth / 2 - x);
  return starts.reduce((best, start, index) => (away(start) < away(starts[best] ?? start) ? index : best), 0);
}

/** That sub-column if the cell has cards there, else the nearest that has; itself in an empty cell. */
function closestFilled(stacks: readonly (readonly ChunkId[])[], wanted: number): number {
  let best: number | undefined;
  stacks.forEach((stack, index) => {
    if (stack.length === 0) return;
    if (best === undefined || Math.abs(index - wanted) < Math.abs(best - wanted)) best = index;
  });
  return best ?? Math.min(wanted, Math.max(stacks.length - 1, 0));
}
