import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '../commands/apply';
import { sketch } from '../testing/sketch';
import { dropAt, dropBeside } from './drop';
import { layout } from './layout';
import type { ChunkId } from '../plan/types';
import type { Card } from './types';

const plan = sketch(2, [
  [
    { id: 1, stream: 0 },
    { id: 2, stream: 0 },
    { id: 3, stream: 1, waits: [1] },
  ],
  [{ id: 4, stream: 1 }],
]);
const { cards, lanes, columns } = layout(plan);
const card = (id: ChunkId) => cards.get(id) as Card;
const below = (id: ChunkId) => ({ x: card(id).x + 90, y: card(id).y + 80 });
const above = (id: ChunkId) => ({ x: card(id).x + 90, y: card(id).y + 4 });
const cell = (lane: number, column: number) => ({
  x: (columns[column]?.x ?? 0) + 60,
  y: (lanes[lane]?.y ?? 0) + 60,
});
const drop = (point: { x: number; y: number }, ...moving: ChunkId[]) =>
  dropAt(layout(plan), plan, point, moving);

describe('dropAt', () => {
  test('goes directly after the card above it', () => {
    expect(drop(below('c1'), 'c4')).toMatchObject({ phase: 'p0', stream: 's0', place: { after: 'c1' } });
  });
  test('goes before the card below it where none is above', () => {
    expect(drop(above('c1'), 'c4')).toMatchObject({ place: { before: 'c1' } });
  });
  test('goes into an empty cell without a place', () => {
    const target = drop(cell(0, 1), 'c1');
    expect(target).toMatchObject({ phase: 'p1', stream: 's0', same: false });
    expect(target).not.toHaveProperty('place');
  });
  test('is nothing where the card already is, above itself or below', () => {
    expect(drop(above('c2'), 'c2')?.same).toBe(true);
    expect(drop(below('c2'), 'c2')?.same).toBe(true);
    expect(drop(cell(1, 1), 'c4')?.same).toBe(true);
    expect(drop(below('c1'), 'c1', 'c2')?.same).toBe(true);
    expect(drop(above('c1'), 'c2')?.same).toBe(false);
  });
  test('looks for cards in the nearest sub-column that has some', () => {
    const right = { x: (columns[0]?.subColumns[1] ?? 0) + 90, y: card('c2').y + 80 };
    expect(drop(right, 'c4')).toMatchObject({ place: { after: 'c2' }, subColumn: 0 });
  });
  test('draws the line between the cards', () => {
    expect(drop(below('c1'), 'c4')?.line).toMatchObject({ x: card('c1').x, y: card('c1').y + 84 + 8 });
  });
  test('is undefined far outside', () => {
    expect(drop({ x: -1000, y: 0 }, 'c1')).toBeUndefined();
    expect(drop({ x: -50, y: 20 }, 'c1')).toMatchObject({ lane: 0, column: 0 });
  });
  test('is of the last phase however far to the right', () => {
    const right = { x: layout(plan).width + 5_000, y: card('c4').y + 80 };
    expect(drop(right, 'c1')).toMatchObject({ phase: 'p1', place: { after: 'c4' } });
  });
  test('is of the earlier of two lanes or phases that are as near', () => {
    const [first, second] = columns;
    const gap = ((first?.x ?? 0) + (first?.width ?? 0) + (second?.x ?? 0)) / 2;
    expect(drop({ x: gap, y: card('c1').y }, 'c4')).toMatchObject({ column: 0 });
  });
  test('keeps several together: the same only where none of them would change its place', () => {
    const three = sketch(1, [[1, 2, 3].map((id) => ({ id, stream: 0 }))]);
    const at = layout(three);
    const under = (id: ChunkId, ...moving: ChunkId[]) => {
      const { x = 0, y = 0 } = at.cards.get(id) ?? {};
      return dropAt(at, three, { x: x + 90, y: y + 80 }, moving);
    };
    expect(under('c2', 'c1', 'c3')).toMatchObject({ place: { after: 'c2' }, same: false });
    expect(under('c3', 'c2', 'c3')).toMatchObject({ place: { after: 'c1' }, same: true });
    expect(under('c3', 'c1', 'c2')).toMatchObject({ place: { after: 'c3' }, same: false });
  });
  test('draws the line above the card below where none is above, and at the top of an empty cell', () => {
    expect(drop(above('c1'), 'c4')?.line).toMatchObject({ x: card('c1').x, y: card('c1').y - 8 });
    const top = card('c1').y - (lanes[0]?.y ?? 0) - 8;
    expect(drop(cell(0, 1), 'c1')?.line.y).toBe((lanes[0]?.y ?? 0) + top);
  });
  test('keeps the stream in a plan that has none', () => {
    const bare = sketch(0, [[{ id: 1 }], []]);
    const target = dropAt(layout(bare), bare, { x: (layout(bare).columns[1]?.x ?? 0) + 50, y: 50 }, ['c1']);
    expect(target).toMatchObject({ phase: 'p1' });
    expect(target).not.toHaveProperty('stream');
  });
  test('a drop that is not the same changes the layout to what was pointed at', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 380 }), (x, y) => {
        const target = drop({ x, y }, 'c2');
        if (!target || target.same) return;
        const { phase, stream, place } = target;
        const moved = apply(plan, {
          type: 'chunk.move',
          chunks: ['c2'],
          phase,
          ...(stream === undefined ? {} : { stream }),
          ...(place ? { place } : {}),
        });
        expect(moved.ok).toBe(true);
        if (!moved.ok) return;
        const now = layout(moved.value.plan).cards.get('c2');
        expect([now?.lane, now?.column]).toEqual([target.lane, target.column]);
        const order = layout(moved.value.plan).cells[target.lane]?.[target.column] ?? [];
        const at = order.indexOf('c2');
        if (place) expect('after' in place ? order[at - 1] : order[at + 1]).toBe(Object.values(place)[0]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('dropBeside', () => {
  test('walks through the places of a cell, then on to the next lane and phase', () => {
    const start = drop(above('c1'), 'c4');
    if (!start) throw new Error('no start');
    const step = (from: typeof start, way: 'up' | 'down' | 'left' | 'right') =>
      dropBeside(layout(plan), plan, from, way, ['c4']) as typeof start;
    const second = step(start, 'down');
    expect(second).toMatchObject({ lane: 0, place: { after: 'c1' } });
    const third = step(second, 'down');
    expect(third).toMatchObject({ lane: 0, place: { after: 'c2' } });
    const next = step(third, 'down');
    expect(next).toMatchObject({ lane: 1, column: 0, place: { before: 'c3' } });
    expect(step(next, 'right')).toMatchObject({ lane: 1, column: 1, same: true });
    expect(step(start, 'up')).toBeUndefined();
    expect(step(start, 'left')).toBeUndefined();
    expect(step(next, 'up')).toMatchObject({ lane: 0, place: { after: 'c2' } });
  });
  test('keeps the row on the way to another phase, as far down as there are cards', () => {
    const rows = sketch(1, [
      [1, 2, 3].map((id) => ({ id, stream: 0 })),
      [4, 5].map((id) => ({ id, stream: 0 })),
    ]);
    const at = layout(rows);
    const { x = 0, y = 0 } = at.cards.get('c2') ?? {};
    const from = dropAt(at, rows, { x: x + 90, y: y + 4 }, ['c3']);
    if (!from) throw new Error('no start');
    expect(from).toMatchObject({ index: 1 });
    const beside = dropBeside(at, rows, from, 'right', ['c3']);
    expect(beside).toMatchObject({ column: 1, index: 1, place: { after: 'c4' } });
    const lower = dropAt(at, rows, { x: x + 90, y: y + 80 }, ['c5']);
    expect(lower && dropBeside(at, rows, lower, 'right', ['c5'])).toMatchObject({ column: 1, index: 1 });
  });
});
