import { expect, it } from 'vitest';
import { withBlocks } from './with-blocks';
import type { Subtask } from '../../plan/types';

const step = (text: string, blocks?: readonly string[], ...subtasks: readonly Subtask[]): Subtask => ({
  text,
  ...(blocks && { blocks }),
  subtasks,
});
const old = [step('a', ['> a'], step('c', ['> c'])), step('b', ['> b'])];

it('leaves with each its blocks, by words wherever it stands now', () => {
  expect(withBlocks([step('b'), step('x'), step('a', undefined, step('c'))], old)).toStrictEqual([
    step('b', ['> b']),
    step('x'),
    old[0],
  ]);
});

it('takes what is reworded in its place for the same, and what comes before it for new', () => {
  expect(withBlocks([step('a, again', undefined, step('c')), step('b')], old)).toStrictEqual([
    step('a, again', ['> a'], step('c', ['> c'])),
    old[1],
  ]);
  expect(withBlocks([step('a'), step('b, again'), step('x')], old)).toStrictEqual([
    step('a', ['> a']),
    step('b, again', ['> b']),
    step('x'),
  ]);
});

it('takes what stands above one that has gone on for new', () => {
  expect(withBlocks([step('x'), step('a')], old)).toStrictEqual([step('x'), { ...step('a', ['> a']) }]);
  expect(withBlocks([step('b'), step('x'), step('y')], old)).toStrictEqual([
    step('b', ['> b']),
    step('x'),
    step('y'),
  ]);
});

it('lets two of the same words go on from two', () => {
  const twins = [step('a', ['> 1']), step('a', ['> 2'])];
  expect(withBlocks([step('a'), step('a')], twins)).toStrictEqual(twins);
});

it('lets a sub-task say its blocks itself, and that it has none', () => {
  expect(withBlocks([step('a', ['new']), step('b', [])], old)).toStrictEqual([step('a', ['new']), step('b')]);
});
