import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sketch } from '../testing/sketch';
import { pathOfWaits } from './graph';
import { loops, waitMutually } from './loops';
import { chunksOf } from './lookup';

const planOf = (waits: readonly (readonly number[])[]) =>
  sketch(0, [waits.map((targets, id) => ({ id, waits: targets }))]);

it('names each loop once, a chunk that waits for itself too', () => {
  expect(loops(planOf([[2], [0], [1], [3], [0]]))).toEqual([['c0', 'c2', 'c1'], ['c3']]);
  expect(loops(planOf([[], [0], [0]]))).toEqual([]);
});

it('takes the shortest loop, and of those the one by what is named first', () => {
  expect(loops(planOf([[1, 2, 3], [3], [0], [0]]))).toEqual([['c0', 'c2']]);
});

it('says of any two whether each waits for the other', () => {
  const waits = fc.array(fc.array(fc.nat(9), { maxLength: 3 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(waits, (own) => {
      const plan = planOf(own);
      for (const { id: a } of chunksOf(plan))
        for (const { id: b } of chunksOf(plan))
          expect(waitMutually(plan, a, b)).toBe(Boolean(pathOfWaits(plan, a, b) && pathOfWaits(plan, b, a)));
    }),
  );
});
