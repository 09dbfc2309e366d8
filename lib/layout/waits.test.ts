import { expect, it } from 'vitest';
import { chunk, phase } from '../testing/small-plan';
import { waitsWithoutLoops } from './waits';

/** Who waits for whom, in the order given. */
const waits = (...targets: readonly (readonly number[])[]) =>
  [
    ...waitsWithoutLoops(
      phase(
        1,
        targets.map((on, at) =>
          chunk(at + 1, {
            dependsOn: on.map((of) => ({ on: 'chunk', chunk: `c${of}` }) as const),
          }),
        ),
      ),
    ),
  ].map(([id, on]) => `${id}: ${on.join(' ')}`);

it('each chunk stands behind all that it waits for', () => {
  expect(waits([3], [1, 3], [])).toEqual(['c3: ', 'c1: c3', 'c2: c1 c3']);
});

it('what stands in another phase, or nowhere, is not waited for here', () => {
  expect(waits([9])).toEqual(['c1: ']);
});

it('of a loop the wait that closes it is left out, by document order', () => {
  expect(waits([2], [3], [1])).toEqual(['c3: ', 'c2: c3', 'c1: c2']);
  expect(waits([1])).toEqual(['c1: ']);
});

it('a chain of thousands is no danger', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => (at + 2 <= 20_000 ? [at + 2] : []));
  expect(waits(...chain)[0]).toBe('c20000: ');
});
