import { expect, it } from 'vitest';
import { gaps } from './gaps';

/** Each gap as “what the first list has in it / what the second has”. */
const between = (before: string, after: string) =>
  gaps(Array.from(before), Array.from(after)).map(
    ({ from, to }) =>
      `${from.map((at) => before[at] ?? '').join('')}/${to.map((at) => after[at] ?? '').join('')}`,
  );

it.each([
  ['abc', 'abc', ['/', '/', '/', '/']],
  ['abc', 'xbc', ['a/x', '/', '/']],
  ['abc', 'axyc', ['/', 'b/xy', '/']],
  ['ab', 'xy', ['ab/xy']],
  ['', 'x', ['/x']],
  // What changed places is in a gap, like what came and went.
  ['abc', 'cab', ['/c', '/', 'c/']],
])('between %s and %s', (before, after, told) => {
  expect(between(before, after)).toEqual(told);
});
