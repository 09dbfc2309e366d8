import { expect, it } from 'vitest';
import { chunk, phase } from '../../testing/small-plan';
import { noSign, readTypedMark } from './typed-mark';
import type { Plan } from '../../plan/types';

const plan: Plan = { streams: [], phases: [phase(1, [chunk(1, { mark: '/' })])], handoffs: [] };

it.each([
  ['x', { done: true }],
  [' ', { done: false }],
  ['!', { done: false, mark: '!' }],
  ['done', { done: true }],
  ['open', { done: false }],
  ['In Progress', { done: false, mark: '/' }],
  ['deferred', { done: false, mark: '~' }],
])('%j is a box', (typed, box) => {
  expect(readTypedMark(plan, typed)).toEqual({ ok: true, value: box });
});

it.each(['a', '7', 'xx', 'finished', ''])('%j is refused, with the words that would do', (typed) => {
  expect(readTypedMark(plan, typed)).toEqual(noSign(typed));
  expect(noSign(typed)).toMatchObject({
    ok: false,
    error: {
      code: 'no-sign',
      message: `“${typed}” is no sign of a box. Give one sign that is no letter and no digit, or a word: open, done, in progress, deferred, blocked and unclear.`,
    },
  });
});
