import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loops } from '../plan/loops';
import { chunksOf } from '../plan/lookup';
import { sketch } from '../testing/sketch';
import { layout } from './layout';
import { sizes } from './sizes';
import type { Plan } from '../plan/types';
import type { Sketched } from '../testing/sketch';
import type { Box, Card } from './types';

/** Plans of every shape, loops and unknown streams among them. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    streams: fc.nat(4),
    phases: fc.array(fc.nat(6), { maxLength: 5 }),
    picks: fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 25 }),
    lanes: fc.array(
      fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, fc.constantFrom('ops', 'legal'), fc.constant(undefined)),
      { minLength: 30, maxLength: 30 },
    ),
  })
  .map(({ streams, phases, picks, lanes }) => {
    let next = 0;
    return sketch(
      streams,
      phases.map((count) =>
        Array.from({ length: count }, (): Sketched => {
          const id = next++;
          const lane = lanes[id % 30];
          const stream = typeof lane === 'number' && lane >= streams ? undefined : lane;
          const waits = picks.filter(([waiter]) => waiter === id).map(([, target]) => target);
          return { id, waits, ...(stream === undefined ? {} : { stream }) };
        }),
      ),
    );
  });

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const cardsOf = (plan: Plan): Card[] => [...layout(plan).cards.values()];

describe('layout', () => {
  test('every chunk has one card, inside its lane and its column', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { lanes, columns } = layout(plan);
        expect(cardsOf(plan).map((card) => card.id)).toEqual(chunksOf(plan).map((chunk) => chunk.id));
        for (const card of cardsOf(plan)) {
          expect(inside(card, lanes[card.lane] as Box)).toBe(true);
          expect(inside(card, columns[card.column] as Box)).toBe(true);
        }
      }),
    );
  });

  test('no two cards overlap, nor do lanes or columns', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { lanes, columns } = layout(plan);
        for (const boxes of [cardsOf(plan), lanes, columns])
          boxes.forEach((a, index) => {
            for (const b of boxes.slice(index + 1)) expect(overlap(a, b)).toBe(false);
          });
      }),
    );
  });

  test('from top to bottom is document order', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const seen = new Map<string, number>();
        for (const card of cardsOf(plan)) {
          const stack = `${card.lane} ${card.column} ${card.subColumn}`;
          expect(card.y).toBeGreaterThan(seen.get(stack) ?? -1);
          seen.set(stack, card.y);
        }
      }),
    );
  });

  test('without loops, whoever waits inside a phase stands to the right', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        if (loops(plan).length > 0) return;
        const { cards, edges } = layout(plan);
        for (const { waitedFor, waiter } of edges) {
          const [from, to] = [cards.get(waitedFor) as Card, cards.get(waiter) as Card];
          if (from.column === to.column) expect(to.x).toBeGreaterThan(from.x);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('lines run level or upright, from side to side, and through no card', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { cards, edges } = layout(plan);
        for (const { waitedFor, waiter, points } of edges) {
          const [from, to] = [cards.get(waitedFor) as Card, cards.get(waiter) as Card];
          expect(points[0]).toEqual({ x: from.x + from.width, y: from.y + from.height / 2 });
          expect(points.at(-1)).toEqual({ x: to.x, y: to.y + to.height / 2 });
          points.slice(1).forEach((point, index) => {
            const last = points[index] as Card;
            expect(point.x === last.x || point.y === last.y).toBe(true);
            const piece = {
              x: Math.min(point.x, last.x),
              y: Math.min(point.y, last.y),
              width: Math.abs(point.x - last.x),
              height: Math.abs(point.y - last.y),
            };
            for (const card of cards.values()) expect(overlap(piece, card)).toBe(false);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same plan gives the same layout', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(layout(structuredClone(plan))).toEqual(layout(plan));
      }),
    );
  });

  test('lanes: streams in table order, unknown names, then those without one', () => {
    const plan = sketch(2, [[{ id: 1, stream: 'ops' }, { id: 2 }, { id: 3, stream: 1 }]]);
    expect(layout(plan).lanes.map((lane) => [lane.kind, lane.name, lane.hue])).toEqual([
      ['stream', 'stream 0', 0],
      ['stream', 'stream 1', 1],
      ['unknown', 'ops', undefined],
      ['none', 'No stream', undefined],
    ]);
  });

  test('a plan without streams has one lane without a name; empty phases and lanes have room', () => {
    const plan = layout(sketch(0, [[], [{ id: 1 }]]));
    expect(plan.lanes.map((lane) => [lane.kind, lane.height])).toEqual([['only', 128]]);
    expect(plan.columns[0]?.width).toBeGreaterThan(sizes.cardWidth);
    expect(layout(sketch(3, [[{ id: 1, stream: 0 }]])).lanes.map((lane) => lane.height)).toEqual([
      128, 128, 128,
    ]);
    expect(layout(sketch(2, [])).columns).toEqual([]);
  });

  test('two streams share a phase: sub-columns are the same for all lanes', () => {
    const plan = layout(
      sketch(2, [
        [
          { id: 1, stream: 0 },
          { id: 2, stream: 1, waits: [1] },
          { id: 3, stream: 0 },
        ],
      ]),
    );
    const at = (id: 'c1' | 'c2' | 'c3') => plan.cards.get(id)?.subColumn;
    expect([at('c1'), at('c2'), at('c3')]).toEqual([0, 1, 0]);
  });

  test('handoffs lie on the gate after their phase, at the lane that receives; several make room', () => {
    const handoff = (id: `h${number}`, of: `p${number}`) => ({
      id,
      from: ['s0' as const],
      to: ['s1' as const],
      when: { verb: 'after' as const, of },
      what: 'shapes',
      extra: [],
    });
    const phases = [[{ id: 1, stream: 0 }], [{ id: 2, stream: 1 }]];
    const one = layout(sketch(2, phases, [handoff('h1', 'p0')]));
    expect(one.pills[0]).toMatchObject({ x: one.gates[0]?.x, y: one.lanes[1]?.y, hue: 0 });
    const two = layout(sketch(2, phases, [handoff('h1', 'p0'), handoff('h2', 'p0')]));
    expect(two.height).toBe(one.height + sizes.pillPitch);
    expect((two.pills[1]?.y ?? 0) - (two.pills[0]?.y ?? 0)).toBe(sizes.pillPitch);
    const worded = layout(sketch(2, phases, [{ ...handoff('h1', 'p0'), when: { text: 'weekly' } }]));
    expect([worded.pills, worded.unplaced]).toEqual([[], ['h1']]);
  });

  test('a thousand chunks are laid out, long chains and tangles of loops too', () => {
    const chain = sketch(3, [
      Array.from({ length: 1000 }, (_, id) => ({ id, stream: id % 3, waits: id ? [id - 1] : [] })),
    ]);
    const tangle = sketch(
      3,
      Array.from({ length: 10 }, (_, phase) =>
        Array.from({ length: 100 }, (_, index) => {
          const id = phase * 100 + index;
          return { id, stream: id % 3, waits: [(id * 7) % 1000, (id * 13 + 5) % 1000] };
        }),
      ),
    );
    for (const plan of [chain, tangle]) {
      expect(layout(plan).cards.size).toBe(1000);
    }
  });
});
