import type { DropTarget } from '@/lib/layout/drop';
import type { Layout } from '@/lib/layout/types';
import { chunkName, chunkNames, laneName, laneWords, phaseName } from '@/lib/notation/names';
import type { Command, Place } from '@/lib/plan/command';
import type { ChunkId, PhaseId, Plan, StreamRef } from '@/lib/plan/types';

export type Move = Extract<Command, { type: 'chunk.move' }>;

/** A move that can be run, or why there is none. */
export type MoveOr = { readonly moves: readonly Move[] } | { readonly why: string };

/** The one command that letting go here stands for. */
export function moveTo(moving: readonly ChunkId[], target: DropTarget): Move {
  const { phase, stream, place } = target;
  return move(moving, phase, stream, place);
}

function move(
  chunks: readonly ChunkId[],
  phase: PhaseId,
  stream: StreamRef | null | undefined,
  place: Place | undefined,
): Move {
  return {
    type: 'chunk.move',
    chunks,
    phase,
    ...(stream === undefined ? {} : { stream }),
    ...(place ? { place } : {}),
  };
}

/** To the end of a cell: behind its last card, or where the cell is empty to the end of the phase. Undefined where they are. */
export function moveToCell(
  layout: Layout,
  moving: readonly ChunkId[],
  lane: number,
  column: number,
): Move | undefined {
  const to = { lane: layout.lanes[lane], column: layout.columns[column] };
  if (!to.lane || !to.column) return undefined;
  const last = layout.cells[lane]?.[column]?.findLast((id) => !moving.includes(id));
  const stream = to.lane.kind === 'only' ? undefined : to.lane.stream;
  const stays = moving.every((id) => layout.cards.get(id)?.column === column);
  if (stays && moving.every((id) => layout.cards.get(id)?.lane === lane)) return undefined;
  return move(moving, to.column.phase, stream, last && !stays ? { after: last } : undefined);
}

/** Each chunk one lane or phase on; those at the end stay. */
export function moveBeside(
  plan: Plan,
  layout: Layout,
  moving: readonly ChunkId[],
  direction: 'up' | 'down' | 'left' | 'right',
): MoveOr {
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const sideways = direction === 'left' || direction === 'right';
  if (!sideways && layout.lanes[0]?.kind === 'only') return moveInCell(plan, layout, moving, step);
  const groups = new Map<string, { lane: number; column: number; ids: ChunkId[] }>();
  for (const id of moving) {
    const card = layout.cards.get(id);
    if (!card) continue;
    const [lane, column] = sideways ? [card.lane, card.column + step] : [card.lane + step, card.column];
    const key = `${lane} ${column}`;
    const group = groups.get(key) ?? { lane, column, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  const moves = [...groups.values()]
    .map((group) => moveToCell(layout, group.ids, group.lane, group.column))
    .filter((one) => one !== undefined);
  if (moves.length > 0) return { moves };
  const end = {
    left: 'in the first phase',
    right: 'in the last phase',
    up: 'in the first lane',
    down: 'in the last lane',
  };
  return {
    why: `${chunkNames(plan, moving)} ${moving.length === 1 ? 'is' : 'are'} already ${end[direction]}.`,
  };
}

/** Before the card above or behind the card below in the same cell. */
export function moveInCell(plan: Plan, layout: Layout, moving: readonly ChunkId[], step: 1 | -1): MoveOr {
  const first = layout.cards.get(moving[0] as ChunkId);
  const cell = first ? (layout.cells[first.lane]?.[first.column] ?? []) : [];
  const own = cell.filter((id) => moving.includes(id));
  if (!first || own.length < moving.length)
    return { why: 'Select chunks of one cell to move them up or down in it.' };
  const edge = step < 0 ? cell.indexOf(own[0] as ChunkId) - 1 : cell.indexOf(own.at(-1) as ChunkId) + 1;
  const anchor = cell[edge];
  const column = layout.columns[first.column];
  if (!anchor || !column)
    return {
      why: `${chunkNames(plan, moving)} ${moving.length === 1 ? 'is' : 'are'} already ${step < 0 ? 'first' : 'last'} in ${moving.length === 1 ? 'its' : 'their'} cell.`,
    };
  const place = step < 0 ? { before: anchor } : { after: anchor };
  return { moves: [move(own, column.phase, undefined, place)] };
}

/** Where a move leads, in full: "api, Phase 3, after Login". `plan` is the plan before it. */
export function destination(plan: Plan, { phase: to, stream, place }: Move): string {
  return [
    stream === null && laneWords(plan, stream),
    stream !== undefined && stream !== null && laneName(plan, stream),
    phaseName(plan, to),
    place &&
      ('after' in place
        ? `after ${chunkName(plan, place.after)}`
        : `before ${chunkName(plan, place.before)}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** A move that was made, for those who hear it: "Moved Token refresh to api, Phase 3, after Login." */
export const movedWords = (plan: Plan, moves: readonly Move[]): string =>
  moves.map((one) => `Moved ${chunkNames(plan, one.chunks)} to ${destination(plan, one)}.`).join(' ');
