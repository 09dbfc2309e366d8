import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch';
import { layout } from './layout';
import { cardAt, neighbour } from './neighbour';

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

test('a point is on a card or on none', () => {
  const card = plan.cards.get('c2');
  if (!card) throw new Error('no card');
  expect(cardAt(plan, { x: card.x + 1, y: card.y + 1 })).toBe('c2');
  expect(cardAt(plan, { x: card.x - 1, y: card.y + 1 })).toBeUndefined();
});
