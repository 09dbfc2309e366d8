import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch';
import { ranks } from './ranks';
import type { Phase } from '../plan/types';

const phaseOf = (waits: readonly (readonly number[])[]): Phase =>
  sketch(0, [waits.map((targets, id) => ({ id, waits: targets }))]).phases[0] as Phase;

test('who waits for nothing stands first, and each waits one step behind the last it waits for', () => {
  expect([...ranks(phaseOf([[], [0], [1, 3], []])).entries()].sort()).toEqual([
    ['c0', 0],
    ['c1', 1],
    ['c2', 2],
    ['c3', 0],
  ]);
});

test('a loop and a wait for itself are ranked too', () => {
  const ranked = ranks(phaseOf([[2], [0], [1], [3], [2]]));
  expect(ranked.size).toBe(5);
  expect(Math.max(...ranked.values())).toBeLessThan(5);
});

test('without loops, each stands one step behind the last it waits for, as far left as it may', () => {
  const acyclic = fc
    .array(fc.array(fc.nat(14), { maxLength: 3 }), { minLength: 1, maxLength: 15 })
    .map((waits) => waits.map((targets, id) => targets.filter((target) => target < id)));
  fc.assert(
    fc.property(acyclic, (waits) => {
      const expected: number[] = [];
      for (const targets of waits)
        expected.push(Math.max(-1, ...targets.map((target) => expected[target] ?? 0)) + 1);
      const ranked = ranks(phaseOf(waits));
      expect(waits.map((_, id) => ranked.get(`c${id}`))).toEqual(expected);
    }),
  );
});
