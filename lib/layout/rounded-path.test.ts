import { expect, test } from 'vitest';
import { roundedPath } from './rounded-path';

test('rounds corners by the radius, or by half of a short piece', () => {
  const path = roundedPath(
    [
      { x: 0, y: 0 },
      { x: 20, y: 0 },
      { x: 20, y: 4 },
      { x: 40, y: 4 },
    ],
    6,
  );
  expect(path).toBe('M0,0L18,0Q20,0 20,2L20,2Q20,4 22,4L40,4');
});

test('a straight line stays straight', () => {
  expect(
    roundedPath(
      [
        { x: 0, y: 5 },
        { x: 9, y: 5 },
      ],
      6,
    ),
  ).toBe('M0,5L9,5');
  expect(roundedPath([], 6)).toBe('');
});
