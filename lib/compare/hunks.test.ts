import { describe, expect, it } from 'vitest';
import { hunks } from './hunks';

/** The stretches between two texts of one-letter lines, as “same-gone+came”; those that say nothing are left out. */
const between = (before: string, after: string) =>
  hunks(Array.from(before), Array.from(after))
    .filter(({ same, gone, came }) => same + gone + came > 0)
    .map(({ same, gone, came }) => `${same}-${gone}+${came}`);

describe('how one list of lines became another', () => {
  it.each([
    ['abc', 'abc', ['3-0+0']],
    ['', '', []],
    ['', 'ab', ['0-0+2']],
    ['ab', '', ['0-2+0']],
    ['abc', 'abxc', ['2-0+0', '0-0+1', '1-0+0']],
    ['abc', 'ac', ['1-0+0', '0-1+0', '1-0+0']],
    ['abc', 'axc', ['1-0+0', '0-1+1', '1-0+0']],
    ['abc', 'abcd', ['3-0+0', '0-0+1']],
    ['bcd', 'abcd', ['0-0+1', '3-0+0']],
    ['aa', 'aaa', ['2-0+0', '0-0+1']],
    ['aaa', 'aa', ['2-0+0', '0-1+0']],
    ['aba', 'ab', ['2-0+0', '0-1+0']],
    ['axbyc', 'aubvc', ['1-0+0', '0-1+1', '1-1+1', '1-0+0']],
    ['axbc', 'abyc', ['1-0+0', '0-1+0', '1-0+1', '1-0+0']],
    ['xab', 'yab', ['0-1+1', '2-0+0']],
  ])('“%s” and “%s”', (before, after, stretches) => expect(between(before, after)).toEqual(stretches));

  it('is one change where they have too little in common', () => {
    const lines = (kind: string) =>
      Array.from({ length: 1_100 }, (_, at) => (at === 500 ? 'same' : `${kind} ${at}`));
    expect(hunks(['head', ...lines('old'), 'tail'], ['head', ...lines('new'), 'tail'])).toEqual([
      { same: 1, gone: 0, came: 0 },
      { same: 0, gone: 1_100, came: 1_100 },
      { same: 1, gone: 0, came: 0 },
    ]);
  });
});
