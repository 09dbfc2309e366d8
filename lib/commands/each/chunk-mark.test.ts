import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, lone, phase, planOf } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const mark = (sign: string, id: ChunkId = 'c11') => ({ type: 'chunk.mark', chunk: id, mark: sign }) as const;
const steps = [
  {
    text: 'Step',
    done: false,
    mark: '/',
    subtasks: [{ text: 'Deep', done: false, mark: '🚧', subtasks: [] }],
  },
];
const plan = planOf({
  phases: [phase(1, [lone(13), chunk(11), chunk(12, { subtasks: steps }), boxless(14)])],
});
const box = (said: { readonly done: boolean; readonly mark?: string }) =>
  planOf({ phases: [phase(1, [lone(13), chunk(11, said), chunk(12, { subtasks: steps }), boxless(14)])] });

describe('chunk.mark', () => {
  it.each([
    ['!', { done: false, mark: '!' }],
    ['🚧', { done: false, mark: '🚧' }],
    ['✅', { done: true }],
    ['blocked', { done: false, mark: '!' }],
    ['Deferred', { done: false, mark: '~' }],
    ['unclear', { done: false, mark: '?' }],
    ['done', { done: true }],
  ] as const)('writes what %s means', (typed, said) => {
    expect(applied(plan, mark(typed))).toStrictEqual(box(said));
  });

  it.each(['in progress', 'in-progress', 'IN_PROGRESS'])(
    'writes for %s the sign that the plan uses',
    (word) => {
      expect(applied(plan, mark(word))).toStrictEqual(box({ done: false, mark: '/' }));
    },
  );

  it.each([' ', 'open'])('is taken back by %j', (open) => {
    expect(applied(plan, mark('!'), mark(open))).toStrictEqual(plan);
    expect(applied(plan, mark('x'), mark(open))).toStrictEqual(plan);
    expect(applied(plan, mark(open))).toBe(plan);
  });

  it('gives a chunk without a box one, an open one too', () => {
    expect(applied(plan, mark('open', 'c14')).phases[0]?.chunks[3]).toStrictEqual(chunk(14));
    expect(applied(plan, mark('-', 'c14')).phases[0]?.chunks[3]).toStrictEqual(chunk(14, { mark: '-' }));
  });

  it.each(['P', '1', 'ready', '--', ''])('refuses %j, which is neither sign nor word', (typed) => {
    expect(refusal(plan, mark(typed))).toEqual({
      code: 'no-sign',
      message: `“${typed}” is no sign of a box. Give one sign that is no letter and no digit, or a word: open, done, in progress, deferred, blocked and unclear.`,
    });
  });

  it('refuses a chunk that is gone, and one that has no box', () => {
    expect(refusal(plan, mark('-', 'c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to mark is not in the plan any more.',
    });
    expect(refusal(plan, mark('-', 'c13')).code).toBe('no-item');
  });
});
