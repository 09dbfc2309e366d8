import { describe, expect, it } from 'vitest';
import { chunk, phase, planOf } from '../testing/small-plan';
import {
  boxOf,
  boxText,
  boxWords,
  hasBegun,
  isSign,
  signFor,
  signOf,
  stateOfSign,
  ticked,
  tickWords,
} from './signs';

describe('a sign in a box', () => {
  it.each([
    [' ', 'open', 'not done'],
    ['x', 'done', 'done'],
    ['X', 'done', 'done'],
    ['✓', 'done', 'done'],
    ['✔', 'done', 'done'],
    ['✔️', 'done', 'done'],
    ['✅', 'done', 'done'],
    ['-', 'in-progress', 'in progress'],
    ['/', 'in-progress', 'in progress'],
    ['~', 'deferred', 'deferred'],
    ['>', 'deferred', 'deferred'],
    ['!', 'blocked', 'blocked'],
    ['?', 'unclear', 'unclear'],
    ['%', 'other', 'marked [%]'],
    ['👷🏽‍♀️', 'other', 'marked [👷🏽‍♀️]'],
    ['🇨🇭', 'other', 'marked [🇨🇭]'],
  ] as const)('%s says %s', (sign, state, words) => {
    expect(isSign(sign)).toBe(true);
    expect(stateOfSign(sign)).toBe(state);
    expect(boxWords(boxOf(sign))).toBe(words);
  });

  it.each(['', 'P', '1', 'é', 'LOW', '--', '✅✅', '[', ']', '  ', '\u00a0', '\u200b', '\n'])(
    '%j is none',
    (text) => {
      expect(isSign(text)).toBe(false);
    },
  );
});

it('a box holds its sign only where that says neither open nor done', () => {
  expect(boxOf(undefined)).toEqual({});
  expect(boxOf(' ')).toEqual({ done: false });
  expect(boxOf('✅')).toEqual({ done: true });
  expect(boxOf('-')).toEqual({ done: false, mark: '-' });
});

it('a box is written with its sign, and with the one that everything knows where it is done', () => {
  expect([{}, { done: false }, { done: true }, { done: false, mark: '!' }].map(signOf)).toEqual([
    undefined,
    ' ',
    'x',
    '!',
  ]);
  expect([{}, { done: true }, { done: false, mark: '-' }].map(boxText)).toEqual(['', '[x] ', '[-] ']);
});

it('work has begun that is done, in progress or blocked', () => {
  expect([' ', 'x', '/', '!', '~', '?', '%'].filter((sign) => hasBegun(boxOf(sign)))).toEqual([
    'x',
    '/',
    '!',
  ]);
  expect(hasBegun({})).toBe(false);
});

it('a tick is a fact that has words of its own', () => {
  expect([{}, { done: true }, { done: false }, { done: false, mark: '-' }].map(tickWords)).toEqual([
    undefined,
    'ticked',
    'not ticked',
    'in progress',
  ]);
});

it('a word means the sign that the plan uses most for it, in chunks and sub-tasks, else the first', () => {
  const step = (mark: string) => ({ text: 'a', done: false, mark, subtasks: [] });
  const subtasks = [{ ...step('/'), subtasks: [step('/'), step('>')] }];
  const plan = planOf({ phases: [phase(1, [chunk(1, { mark: '-' }), chunk(2, { subtasks })])] });
  const typed = [' in _Progress ', 'Deferred', 'blocked', 'done', 'open', '-', '✓', 'soon', 'x y'];
  expect(typed.map((one) => signFor(plan, one))).toEqual([
    '/',
    '>',
    '!',
    'x',
    ' ',
    '-',
    '✓',
    undefined,
    undefined,
  ]);
});

it('a tick goes over any sign, and one taken away is taken from what is done alone', () => {
  const boxes = [{}, { done: false }, { done: true }, { done: false, mark: '-' }];
  expect(boxes.map((box) => signOf(ticked(box, true)))).toEqual(['x', 'x', 'x', 'x']);
  expect(boxes.map((box) => signOf(ticked(box, false)))).toEqual([undefined, ' ', ' ', '-']);
});
