import { graph } from '../plan/graph';
import type { ChunkId, Plan } from '../plan/types';
import { sizes } from './sizes';
import { spread } from './tracks';
import type { Stretch } from './tracks';
import type { Card, Column, Edge, Lane, Point } from './types';

/** A card's place in the grid of all sub-columns. */
interface Spot {
  readonly card: Card;
  /** Sub-columns of all phases, counted through. */
  readonly at: number;
}

/** A line before its corners are final: in, along one horizontal and up to two vertical stretches, and on. */
interface Draft {
  readonly from: Spot;
  readonly to: Spot;
  readonly first: Stretch;
  readonly along?: Stretch;
  readonly second?: Stretch;
}

/** Where vertical stretches may run: the gap left of each sub-column, and one right of the last. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/**
 * Lines between chunks, square-cornered, from the right side of what is waited for to the left side of what waits.
 * Cards stand on a grid, so the gaps between sub-columns and between rows are free: a line goes down such a gap,
 * along a row where that is empty or else between two rows, and never through a card. Lines that would share a
 * stretch are spread over it, those of one chunk together.
 */
export function route(
  plan: Plan,
  lanes: readonly Lane[],
  columns: readonly Column[],
  cards: ReadonlyMap<ChunkId, Card>,
): readonly Edge[] {
  const firstOf: number[] = [];
  let count = 0;
  for (const column of columns) {
    firstOf.push(count);
    count += column.subColumns.length;
  }
  const gaps = gapsOf(columns);
  const taken = new Set<string>();
  const spots = new Map<ChunkId, Spot>();
  for (const card of cards.values()) {
    const at = (firstOf[card.column] ?? 0) + card.subColumn;
    spots.set(card.id, { card, at });
    taken.add(`${at} ${card.y}`);
  }
  const drafts: Draft[] = [];
  for (const [waiter, targets] of graph(plan).waitsFor)
    for (const waitedFor of new Set(targets)) {
      const from = spots.get(waitedFor);
      const to = spots.get(waiter);
      if (from && to && from !== to) drafts.push(draft(from, to, lanes, taken));
    }
  const vertical = spread(
    drafts.flatMap(({ first, second }) => (second ? [first, second] : [first])),
    (key) => gaps[Number(key)] ?? { from: 0, to: 0 },
  );
  const horizontal = spread(
    drafts.flatMap(({ along }) => (along?.key.startsWith('between') ? [along] : [])),
    (key) => between(Number(key.slice('between '.length))),
  );
  return drafts.map(({ from, to, first, along, second }): Edge => {
    const start = { x: from.card.x + sizes.cardWidth, y: middle(from.card) };
    const end = { x: to.card.x, y: middle(to.card) };
    const x1 = vertical.get(first) ?? start.x;
    const x2 = second ? (vertical.get(second) ?? end.x) : x1;
    const y = along ? (horizontal.get(along) ?? along.level) : end.y;
    const corners = [start, { x: x1, y: start.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: end.y }, end];
    const hue = lanes[from.card.lane]?.hue;
    return {
      id: `${from.card.id}>${to.card.id}`,
      waitedFor: from.card.id,
      waiter: to.card.id,
      points: withoutBends(corners),
      ...(hue === undefined ? {} : { hue }),
    };
  });
}

function draft(from: Spot, to: Spot, lanes: readonly Lane[], taken: ReadonlySet<string>): Draft {
  const y1 = middle(from.card);
  const y2 = middle(to.card);
  const owner = from.card.id;
  const down = (at: number, start: number, end: number): Stretch => ({
    key: `${at}`,
    owner,
    level: 0,
    from: Math.min(start, end),
    to: Math.max(start, end),
  });
  const free = (y: number) => {
    for (let at = from.at + 1; at < to.at; at++) if (taken.has(`${at} ${y}`)) return false;
    return true;
  };
  if (to.at > from.at) {
    // Along the row it comes from, as far as that is empty; else along the row it goes to.
    if (free(from.card.y)) return { from, to, first: down(to.at, y1, y2) };
    if (free(to.card.y)) return { from, to, first: down(from.at + 1, y1, y2) };
  }
  const level = corridor(from.card, to.card, lanes);
  const along: Stretch = { key: `between ${level}`, owner, level, from: from.at + 1, to: to.at };
  return {
    from,
    to,
    first: down(from.at + 1, y1, level),
    along: along.from <= along.to ? along : { ...along, from: along.to, to: along.from },
    second: down(to.at, level, y2),
  };
}

/** The free height above or below either card that makes the shortest way. */
function corridor(from: Card, to: Card, lanes: readonly Lane[]): number {
  const y1 = middle(from);
  const y2 = middle(to);
  const candidates = [...besides(to, lanes), ...besides(from, lanes)];
  const length = (y: number) => Math.abs(y - y1) + Math.abs(y - y2);
  return candidates.reduce((best, y) => (length(y) < length(best) ? y : best), candidates[0] ?? y2);
}

/** The middles of the gaps above and below a card. */
function besides(card: Card, lanes: readonly Lane[]): readonly number[] {
  const half = sizes.cardGap / 2;
  const lane = lanes[card.lane];
  const below = card.y + card.height + half;
  return card.row === 0 && lane?.y === 0 ? [card.y - half, below] : [below, card.y - half];
}

const middle = (card: Card): number => card.y + card.height / 2;

/** A line between two rows may move this far from the middle. */
const between = (level: number): Gap => ({ from: level - 5, to: level + 5 });

function gapsOf(columns: readonly Column[]): readonly Gap[] {
  const gaps: Gap[] = [];
  let right = 0;
  columns.forEach((column, index) => {
    column.subColumns.forEach((x, step) => {
      // Room for an arrow's head before the card, and for the two lines of a gate behind it.
      const from = step > 0 ? right + 8 : column.x + (index === 0 ? 4 : 8);
      gaps.push({ from, to: x - 11 });
      right = x + sizes.cardWidth;
    });
  });
  gaps.push({ from: right + 6, to: right + sizes.outerPad - 4 });
  return gaps;
}

/** Corners only: without points that stand on one straight line or on one another. */
function withoutBends(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const straight =
      last &&
      before &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
