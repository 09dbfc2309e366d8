import { expect, test } from 'vitest';
import { layout } from '@/lib/layout/layout';
import { sketch } from '@/lib/testing/sketch';
import { firstViewport, fitAll, reveal, settled } from './viewport';

const small = layout(sketch(2, [[{ id: 1, stream: 0 }], [{ id: 2, stream: 1 }]]));

test('opens at full size, or a little smaller if all of it then fits, never as dots', () => {
  const room = (share: number) => ({ width: small.width * share, height: small.height * share });
  expect(firstViewport(small, room(3)).zoom).toBe(1);
  expect(firstViewport(small, room(0.8)).zoom).toBeCloseTo(0.8);
  expect(firstViewport(small, room(0.5)).zoom).toBe(1);
  expect(fitAll(small, room(0.5)).zoom).toBeCloseTo(0.5);
  expect(fitAll(small, room(0.01)).zoom).toBe(0.2);
});

test('reveal shifts by the least, and not at all for what is in sight', () => {
  const room = { width: 500, height: 400 };
  const box = { x: 600, y: 100, width: 100, height: 50 };
  expect(reveal({ ...box, x: 100 }, room, { x: 0, y: 0, zoom: 1 })).toBeUndefined();
  expect(reveal(box, room, { x: 0, y: 0, zoom: 1 })).toEqual({ x: -220, y: 0, zoom: 1 });
  expect(reveal(box, room, { x: -900, y: 0, zoom: 1 })).toEqual({ x: -580, y: 0, zoom: 1 });
});

test('what fits stands at its beginning, what does not stays where it was', () => {
  const to = { x: -50, y: -70, zoom: 1 };
  expect(settled(to, small, { width: 5000, height: 10 })).toEqual({ x: 0, y: -70, zoom: 1 });
});
