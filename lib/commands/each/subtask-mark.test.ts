import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf } from '../../testing/small-plan';
import type { Subtask } from '../../plan/types';

const mark = (path: readonly number[], sign: string) =>
  ({ type: 'subtask.mark', chunk: 'c11', path, mark: sign }) as const;
const step = (text: string, said: Partial<Subtask> = {}): Subtask => ({ text, subtasks: [], ...said });
const having = (...subtasks: readonly Subtask[]) =>
  planOf({ phases: [phase(1, [chunk(11, { title: 'Chunk **1**', subtasks })])] });
const inner = (said: Partial<Subtask>) => step('B', { done: true, subtasks: [step('B1', said)] });
const plan = having(step('A'), inner({ done: false }), step(''));

describe('subtask.mark', () => {
  it('marks the one at the place named, and takes the mark away again', () => {
    const marked = having(step('A'), inner({ done: false, mark: '-' }), step(''));
    expect(applied(plan, mark([1, 0], 'in progress'))).toStrictEqual(marked);
    expect(applied(marked, mark([1, 0], 'open'))).toStrictEqual(plan);
  });

  it('gives one without a box one, an open one too', () => {
    expect(applied(plan, mark([0], 'open'))).toStrictEqual(
      having(step('A', { done: false }), inner({ done: false }), step('')),
    );
  });

  it('refuses what is no sign, what is gone, and what does not open with words', () => {
    expect(refusal(plan, mark([0], 'soon')).code).toBe('no-sign');
    expect(refusal(plan, mark([3], '!'))).toEqual({
      code: 'no-subtask',
      message: '“Chunk 1” has no sub-task at that place any more.',
    });
    expect(refusal(plan, mark([2], '!'))).toEqual({
      code: 'no-words',
      message:
        'That sub-task of “Chunk 1” opens with no words, so it can hold no box. Write some before what it opens with.',
    });
  });
});
