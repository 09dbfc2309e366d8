import { expect, test } from 'vitest';
import { layout } from '@/lib/layout/layout';
import { sketch } from '@/lib/testing/sketch';
import { edgePan } from './edge-pan';

const plan = layout(sketch(6, [[], [], [], [], []]));
const room = { x: 100, y: 50, width: 600, height: 400 };
const still = { x: 0, y: 0, zoom: 1 };

test('nothing moves while the pointer is well inside', () => {
  expect(edgePan({ x: 400, y: 250 }, room, still, plan)).toBeUndefined();
});

test('the canvas comes in from the side that is neared, and stops at its ends', () => {
  expect(edgePan({ x: 695, y: 250 }, room, still, plan)?.x).toBeLessThan(0);
  expect(edgePan({ x: 400, y: 445 }, room, still, plan)?.y).toBeLessThan(0);
  let at = still;
  for (let frame = 0; frame < 2000; frame++) at = edgePan({ x: 695, y: 250 }, room, at, plan) ?? at;
  expect(at.x).toBe(room.width - plan.width - 80);
  for (let frame = 0; frame < 2000; frame++) at = edgePan({ x: 105, y: 250 }, room, at, plan) ?? at;
  expect(at.x).toBe(0);
});

test.each([0.5, 1.5])('the end is the plan’s at a zoom of %d, too', (zoom) => {
  let at = { x: 0, y: 0, zoom };
  for (let frame = 0; frame < 2000; frame++) at = edgePan({ x: 695, y: 445 }, room, at, plan) ?? at;
  expect(at).toEqual({
    x: Math.min(room.width - plan.width * zoom - 80, 0),
    y: Math.min(room.height - plan.height * zoom - 80, 0),
    zoom,
  });
});
