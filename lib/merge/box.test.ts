import { expect, it } from 'vitest';
import { boxOf } from '../notation/signs';
import { mergeBox } from './box';
import { Referee } from './referee';

const about = { entity: 'c1', field: 'done', name: 'Tick of “Login”' } as const;

function merged(signs: readonly (string | undefined)[]) {
  const referee = new Referee(() => 'mine');
  const [base, mine, theirs] = signs.map(boxOf);
  const box = mergeBox(referee, about, [base, mine ?? {}, theirs ?? {}]);
  return [box, ...referee.conflicts.map(({ message }) => message)];
}

it.each([
  ['a sign of one side stands', [' ', ' ', '-'], { done: false, mark: '-' }],
  ['so does another done sign', [' ', '✓', ' '], { done: true }],
  ['both the same', ['-', '!', '!'], { done: false, mark: '!' }],
  ['a sign taken away', ['-', '-', ' '], { done: false }],
  ['a box taken away', ['-', undefined, '-'], {}],
] as const)('%s', (_, signs, box) => {
  expect(merged(signs)).toEqual([box]);
});

it('a tick of one side and a sign of the other are a conflict, and never both', () => {
  expect(merged([' ', 'x', '-'])).toEqual([
    { done: true },
    'Tick of “Login”: mine is “ticked”, theirs is “in progress”. Mine is kept.',
  ]);
});
