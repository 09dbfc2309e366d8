import { expect, it } from 'vitest';
import { grouped, rowsOf } from './grouped';

const many = (code: string, count: number) => Array.from({ length: count }, (_, nth) => ({ code, nth }));

it('puts five of one code together where the first stands, and leaves four apart', () => {
  const [first, ...rest] = many('a', 5);
  const four = many('b', 4);
  expect(grouped([...(first ? [first] : []), ...four, ...rest])).toEqual([
    [first, ...rest],
    ...four.map((problem) => [problem]),
  ]);
});

it('lists each behind those of its code where that is opened', () => {
  const five = many('a', 5);
  const one = { code: 'b', nth: 0 };
  expect(rowsOf([...five, one], new Set())).toEqual([five, [one]]);
  expect(rowsOf([...five, one], new Set(['a', 'b']))).toEqual([five, ...five.map((each) => [each]), [one]]);
});

it('groups nothing of nothing', () => {
  expect(grouped([])).toEqual([]);
});
