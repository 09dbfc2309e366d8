import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch';
import { standing } from './standing';

test('a gate is closed until all before it is done, and passed once work behind it is', () => {
  const at = (first: boolean, second: boolean) =>
    standing(sketch(0, [[{ id: 1, done: first }], [{ id: 2, done: second }, { id: 3 }]])).gates.get('p1');
  expect(at(false, false)).toBe('closed');
  expect(at(true, false)).toBe('open');
  expect(at(true, true)).toBe('passed');
  expect(at(false, true)).toBe('closed');
});

test('a chunk is ready once the barrier and all it names are done', () => {
  const plan = sketch(0, [
    [
      { id: 1, done: true },
      { id: 2, waits: [1] },
      { id: 3, waits: [2] },
    ],
    [{ id: 4 }],
  ]);
  expect([...standing(plan).ready]).toEqual(['c2']);
  expect(standing(plan).begun).toBe(true);
});

test('only done opens a gate; what is in progress or blocked has begun, and what is deferred begins later', () => {
  const marked = (mark: string) => {
    const plan = sketch(0, [[{ id: 1, mark }], [{ id: 2 }]]);
    const { gates, ready, begun } = standing(plan);
    return [gates.get('p1'), [...ready], begun];
  };
  expect(marked('-')).toEqual(['closed', [], true]);
  expect(marked('!')).toEqual(['closed', [], true]);
  expect(marked('~')).toEqual(['closed', [], false]);
  expect(marked('?')).toEqual(['closed', ['c1'], false]);
  const behind = sketch(0, [[{ id: 1, done: true }], [{ id: 2, mark: '-' }]]);
  expect(standing(behind).gates.get('p1')).toBe('passed');
});
