import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch';
import { layout } from './layout';
import { cardAt, neighbour } from './neighbour';
import type { ChunkId } from '../plan/types';
import type { Card } from './types';

const plan = layout(
  sketch(2, [
    [
      { id: 1, stream: 0 },
      { id: 2, stream: 0 },
      { id: 3, stream: 1 },
    ],
    [{ id: 4, stream: 1 }],
  ]),
);

test('arrows lead to the nearest card that way and stop at the end', () => {
  expect(neighbour(plan, 'c1', 'down')).toBe('c2');
  expect(neighbour(plan, 'c2', 'down')).toBe('c3');
  expect(neighbour(plan, 'c3', 'right')).toBe('c4');
  expect(neighbour(plan, 'c4', 'left')).toBe('c3');
  expect(neighbour(plan, 'c1', 'up')).toBeUndefined();
  expect(neighbour(plan, 'c4', 'right')).toBeUndefined();
});

test('every card can be reached by arrows from the first', () => {
  const seen = new Set(['c1' as const] as `c${number}`[]);
  for (const id of seen)
    for (const way of ['up', 'down', 'left', 'right'] as const) {
      const next = neighbour(plan, id, way);
      if (next) seen.add(next);
    }
  expect(seen.size).toBe(4);
});

test('a row is walked to its end before the way leads elsewhere', () => {
  // One step of waiting makes a second sub-column: c2 stands beside c1, not under it.
  const rows = layout(
    sketch(2, [
      [
        { id: 1, stream: 0 },
        { id: 2, stream: 0, waits: [1] },
        { id: 3, stream: 1 },
      ],
      [{ id: 4, stream: 0 }],
    ]),
  );
  expect(neighbour(rows, 'c1', 'right')).toBe('c2');
  expect(neighbour(rows, 'c2', 'right')).toBe('c4');
  expect(neighbour(rows, 'c4', 'left')).toBe('c2');
  expect(neighbour(rows, 'c3', 'up')).toBe('c1');
  expect(neighbour(rows, 'c1', 'down')).toBe('c3');
});

test('a card that is a little nearer but far aside is not the neighbour', () => {
  const size = { width: 180, height: 84, lane: 0, column: 0, subColumn: 0, row: 0 };
  const card = (id: ChunkId, x: number, y: number): readonly [ChunkId, Card] => [id, { ...size, id, x, y }];
  const apart = { ...plan, cards: new Map([card('c1', 0, 0), card('c2', 0, 300), card('c3', 250, 100)]) };
  expect(neighbour(apart, 'c1', 'down')).toBe('c2');
  const across = { ...plan, cards: new Map([card('c1', 0, 0), card('c2', 400, 0), card('c3', 250, 100)]) };
  expect(neighbour(across, 'c1', 'right')).toBe('c2');
});

test('a point is on a card or on none', () => {
  const card = plan.cards.get('c2');
  if (!card) throw new Error('no card');
  expect(cardAt(plan, { x: card.x + 1, y: card.y + 1 })).toBe('c2');
  expect(cardAt(plan, { x: card.x - 1, y: card.y + 1 })).toBeUndefined();
  expect(cardAt(plan, { x: card.x + 1, y: card.y + card.height })).toBe('c2');
  expect(cardAt(plan, { x: card.x + 1, y: card.y + card.height + 1 })).toBeUndefined();
});
