import { isPhaseId, lookup } from '../plan/lookup';
import type { Handoff, PhaseId, Plan, StreamRef } from '../plan/types';
import { sizes } from './sizes';
import type { Column, Lane, Pill, Point } from './types';

interface Crossing {
  readonly handoff: Handoff;
  /** The gate after this column. */
  readonly column: number;
  /** The lane edge the label lies on: 0 above the first lane, 1 between first and second, … */
  readonly edge: number;
  /** How many labels were put on the same crossing before it. */
  readonly nth: number;
  readonly senders: readonly number[];
  readonly receivers: readonly number[];
}

/** How far a ribbon reaches to the side of its gate and into a lane, in canvas pixels. */
const REACH = 14;

/**
 * Handoffs as labels on the gate after their phase, on the edge of the lane that receives. `room` is what lanes must
 * grow by on either side of each edge so that several labels fit; with the lanes placed, `pills` says where each is.
 */
export function pillsOf(
  plan: Plan,
  laneOf: (stream: StreamRef) => number | undefined,
  laneCount: number,
): {
  readonly room: readonly number[];
  readonly unplaced: readonly Handoff['id'][];
  readonly pills: (lanes: readonly Lane[], columns: readonly Column[]) => readonly Pill[];
} {
  const unplaced: Handoff['id'][] = [];
  const crossings: Crossing[] = [];
  const counts = new Map<string, number>();
  const room = Array.from({ length: laneCount + 1 }, () => 0);
  for (const handoff of plan.handoffs) {
    const column = columnOf(plan, handoff);
    if (column === undefined) {
      unplaced.push(handoff.id);
      continue;
    }
    const found = (refs: readonly StreamRef[]) => refs.map(laneOf).filter((lane) => lane !== undefined);
    const senders = found(handoff.from);
    const receivers =
      handoff.to === 'all'
        ? Array.from({ length: laneCount }, (_, lane) => lane).filter((lane) => !senders.includes(lane))
        : found(handoff.to);
    const edge = edgeBetween(senders[0], receivers[0], laneCount);
    const key = `${column} ${edge}`;
    const nth = counts.get(key) ?? 0;
    counts.set(key, nth + 1);
    room[edge] = Math.max(room[edge] ?? 0, (nth * sizes.pillPitch) / 2);
    crossings.push({ handoff, column, edge, nth, senders, receivers });
  }
  return {
    room,
    unplaced,
    pills: (lanes, columns) =>
      crossings.map((crossing): Pill => {
        const { handoff, column, edge, nth, senders, receivers } = crossing;
        const of = columns[column];
        const stack = (counts.get(`${column} ${edge}`) ?? 1) - 1;
        const x = of ? of.x + of.width : 0;
        const y = edgeY(lanes, edge) + (nth - stack / 2) * sizes.pillPitch;
        const label = { x, y };
        const from = senders.map((lane) => ({ from: edgeOf(lanes, lane, y, x - REACH), to: label }));
        const to = receivers.map((lane) => ({ from: label, to: edgeOf(lanes, lane, y, x + REACH) }));
        const hue = senders[0] === undefined ? undefined : lanes[senders[0]]?.hue;
        return { id: handoff.id, x, y, ribbons: [...from, ...to], ...(hue === undefined ? {} : { hue }) };
      }),
  };
}

/** The column whose gate a handoff crosses; undefined if its moment is in words of its own. */
function columnOf(plan: Plan, { when }: Handoff): number | undefined {
  if (!('verb' in when)) return undefined;
  const { phases, chunks } = lookup(plan);
  const phase: PhaseId | undefined = isPhaseId(when.of) ? when.of : chunks.get(when.of)?.phase.id;
  return phase && phases.get(phase)?.index;
}

/** Between two lanes where there are two; a label never hangs above the first lane. */
function edgeBetween(sender: number | undefined, receiver: number | undefined, laneCount: number): number {
  const from = sender ?? (receiver ?? 1) - 1;
  const to = receiver ?? from;
  const edge = to > from ? to : to + 1;
  return Math.min(Math.max(edge, 1), Math.max(laneCount - 1, 1));
}

function edgeY(lanes: readonly Lane[], edge: number): number {
  const below = lanes[edge];
  const above = lanes[edge - 1];
  if (below) return below.y;
  return above ? above.y + above.height - sizes.lanePad / 2 : 0;
}

/** A point just inside a lane, on the side that looks towards y. */
function edgeOf(lanes: readonly Lane[], index: number, y: number, x: number): Point {
  const lane = lanes[index];
  if (!lane) return { x, y };
  return { x, y: lane.y >= y ? lane.y + REACH : lane.y + lane.height - REACH };
}
