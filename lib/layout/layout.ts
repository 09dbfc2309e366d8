import type { ChunkId, Phase, Plan } from '../plan/types';
import { pillsOf } from './handoffs';
import { laneHeads, laneOf } from './lanes';
import { ranks } from './ranks';
import { route } from './route';
import { sizes } from './sizes';
import type { Card, Column, Gate, Lane, Layout } from './types';

const cache = new WeakMap<Plan, Layout>();

/**
 * Where everything of a plan stands on the canvas: a lane for each stream, a column for each phase, a card for each
 * chunk. From top to bottom in a cell is document order, because that is the order in which an agent works;
 * sub-columns show what dependencies inside a phase force. Built once per plan.
 */
export function layout(plan: Plan): Layout {
  const known = cache.get(plan);
  if (known) return known;
  const built = build(plan);
  cache.set(plan, built);
  return built;
}

function build(plan: Plan): Layout {
  const heads = laneHeads(plan);
  const findLane = laneOf(heads);
  const columns = columnsOf(plan.phases);
  const slots: Omit<Card, 'x' | 'y' | 'width' | 'height'>[] = [];
  const cells = heads.map(() => columns.map((): ChunkId[] => []));
  const depth = heads.map(() => 1);
  plan.phases.forEach((phase, column) => {
    const stacks = heads.map((): number[] => []);
    const rank = ranks(phase);
    for (const { id, stream } of phase.chunks) {
      const lane = findLane(stream) ?? heads.length - 1;
      const subColumn = rank.get(id) ?? 0;
      const row = stacks[lane]?.[subColumn] ?? 0;
      const stack = stacks[lane];
      if (stack) stack[subColumn] = row + 1;
      depth[lane] = Math.max(depth[lane] ?? 1, row + 1);
      cells[lane]?.[column]?.push(id);
      slots.push({ id, lane, column, subColumn, row });
    }
  });

  const { pills, room, unplaced } = pillsOf(plan, findLane, heads.length);
  const last = columns.at(-1);
  const width = last ? last.x + last.width : 0;
  let top = 0;
  const lanes = heads.map((head, index): Lane => {
    const rows = depth[index] ?? 1;
    const stack = rows * sizes.cardHeight + (rows - 1) * sizes.cardGap;
    const height = sizes.lanePad + (room[index] ?? 0) + stack + sizes.lanePad + (room[index + 1] ?? 0);
    const lane = { ...head, x: 0, y: top, width, height };
    top += height;
    return lane;
  });
  const tops = lanes.map((lane, index) => lane.y + sizes.lanePad + (room[index] ?? 0));
  const cards = new Map(
    slots.map((slot): [ChunkId, Card] => [
      slot.id,
      {
        ...slot,
        x: columns[slot.column]?.subColumns[slot.subColumn] ?? 0,
        y: (tops[slot.lane] ?? 0) + slot.row * (sizes.cardHeight + sizes.cardGap),
        width: sizes.cardWidth,
        height: sizes.cardHeight,
      },
    ]),
  );
  const tall = columns.map((column): Column => ({ ...column, height: top }));
  const gates = tall.slice(1).map((column, index): Gate => ({
    x: column.x,
    y: 0,
    height: top,
    after: (tall[index] as Column).phase,
    before: column.phase,
  }));
  return {
    width,
    height: top,
    lanes,
    columns: tall,
    gates,
    cards,
    cells,
    edges: route(plan, lanes, tall, cards),
    pills: pills(lanes, tall),
    unplaced,
  };
}

/** Columns side by side, each wide enough for the longest chain of waiting inside its phase. */
function columnsOf(phases: readonly Phase[]): readonly Column[] {
  let x = 0;
  return phases.map((phase, index): Column => {
    const before = index === 0 ? sizes.outerPad : sizes.gatePad;
    const after = index === phases.length - 1 ? sizes.outerPad : sizes.gatePad;
    let count = 1;
    for (const rank of ranks(phase).values()) count = Math.max(count, rank + 1);
    const subColumns = Array.from(
      { length: count },
      (_, step) => x + before + step * (sizes.cardWidth + sizes.subColumnGap),
    );
    const width = before + count * sizes.cardWidth + (count - 1) * sizes.subColumnGap + after;
    const column = { phase: phase.id, x, y: 0, width, height: 0, subColumns };
    x += width;
    return column;
  });
}
