import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs';
import { mergeNumbers } from './numbers';
import { mergeOrder } from './order';
import { Referee } from './referee';
import type { Plan } from '../plan/types';

/** Orders as words of one letter each, and which places were contested. */
function merged(base: string, mine: string, theirs: string) {
  const contested: string[] = [];
  const letters = [base, mine, theirs].map((word) => Array.from(word)) as [string[], string[], string[]];
  const order = mergeOrder(
    letters,
    (letter) => letter,
    (letter) => {
      contested.push(letter);
      return 'mine';
    },
  );
  return { order: order.join(''), contested: contested.join('') };
}

describe('one order of two', () => {
  it.each([
    ['a move, and something new', 'abcd', 'dabc', 'abcxd', 'dabcx'],
    ['two moves', 'abcde', 'bacde', 'abced', 'baced'],
    ['the same move', 'abcd', 'dabc', 'dabc', 'dabc'],
    ['what is new at one place stands by name, each run whole', 'ab', 'axyb', 'aczb', 'aczxyb'],
    ['what both brought is there once', 'ab', 'abxy', 'abx', 'abxy'],
  ])('%s', (_, base, mine, theirs, order) => {
    expect(merged(base, mine, theirs)).toEqual({ order, contested: '' });
    expect(merged(base, theirs, mine)).toEqual({ order, contested: '' });
  });

  it('what both moved, each elsewhere, is contested, and where mine has it', () => {
    expect(merged('abcdef', 'fabcde', 'abfcde')).toEqual({ order: 'fabcde', contested: 'f' });
  });

  const permutations = fc.shuffledSubarray(Array.from('abcdef'), { minLength: 6 }).map((own) => own.join(''));
  const withNew = (letters: string) =>
    fc
      .tuple(permutations, fc.subarray(Array.from(letters)), fc.nat())
      .map(([own, more, at]) => own.slice(0, at % 7) + more.join('') + own.slice(at % 7));

  it('of one side alone is as there; nothing is lost; with nothing contested, the sides are equals', () => {
    fc.assert(
      fc.property(permutations, withNew('xyz'), withNew('uvz'), (base, mine, theirs) => {
        expect(merged(base, base, theirs)).toEqual({ order: theirs, contested: '' });
        expect(merged(base, mine, base)).toEqual({ order: mine, contested: '' });
        expect(merged(base, mine, mine)).toEqual({ order: mine, contested: '' });
        const { order, contested } = merged(base, mine, theirs);
        expect(Array.from(order).sort()).toEqual([...new Set(mine + theirs)].sort());
        if (contested === '') expect(merged(base, theirs, mine)).toEqual({ order, contested });
      }),
      runs(500),
    );
  });
});

describe('numbers of phases', () => {
  const plan = (...phases: readonly (readonly [name: 1 | 2 | 3 | 4, number: number])[]): Plan => ({
    streams: [],
    handoffs: [],
    phases: phases.map(([name, number]) => ({ id: `p${name}`, number, name: '', chunks: [] })),
  });

  it.each([
    [
      'of two phases put in at one place',
      plan([1, 1], [2, 2]),
      plan([1, 1], [3, 2], [2, 3]),
      plan([1, 1], [4, 2], [2, 3]),
      [1, 3, 4, 2],
      [1, 2, 3, 4],
    ],
    [
      'with a gap that one side closed',
      plan([1, 1], [2, 4]),
      plan([1, 1], [2, 2]),
      plan([1, 1], [2, 4], [3, 5]),
      [1, 2, 3],
      [1, 2, 3],
    ],
    ['with a gap that one side brought', plan([1, 1]), plan([1, 1], [2, 3]), plan([1, 1]), [1, 2], [1, 3]],
    [
      'from another first one',
      plan([1, 1], [2, 2]),
      plan([1, 0], [2, 1]),
      plan([1, 1], [2, 2]),
      [1, 2],
      [0, 1],
    ],
  ] as const)('%s', (_, base, mine, theirs, order, numbers) => {
    const referee = new Referee(() => 'mine', [base, mine, theirs]);
    expect(
      mergeNumbers(
        referee,
        order.map((name) => `p${name}` as const),
      ),
    ).toEqual(numbers);
    expect(referee.conflicts).toEqual([]);
  });
});
