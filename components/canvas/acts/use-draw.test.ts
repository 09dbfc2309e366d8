import { expect, it } from 'vitest';
import { sketch } from '@/lib/testing/sketch';
import { aimOf } from './use-draw';

const plan = sketch(1, [
  [
    { id: 1, title: 'Login' },
    { id: 2, title: 'Token refresh', waits: [1] },
    { id: 3, title: 'Dialog' },
  ],
]);

it('a line says who would wait for whom, by the side it began on, and which command it is', () => {
  expect(aimOf(plan, 'c1', 'unblocks', 'c3')).toEqual({
    words: 'Dialog would wait for Login.',
    command: { type: 'dependency.add', chunk: 'c3', on: { on: 'chunk', chunk: 'c1' } },
    loop: [],
  });
  expect(aimOf(plan, 'c1', 'waitsFor', 'c3')).toMatchObject({
    words: 'Login would wait for Dialog.',
    command: { chunk: 'c1', on: { chunk: 'c3' } },
  });
});

it('a line that may not be drawn says why, names the loop, and is no command', () => {
  expect(aimOf(plan, 'c2', 'unblocks', 'c1')).toEqual({
    words: 'Login would wait for Token refresh, which waits for Login.',
    command: undefined,
    loop: ['c1', 'c2'],
  });
  expect(aimOf(plan, 'c1', 'unblocks', 'c2')).toEqual({
    words: 'Token refresh already waits for Login.',
    command: undefined,
    loop: [],
  });
});
