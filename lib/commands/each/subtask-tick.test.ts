import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf } from '../../testing/small-plan';
import type { ChunkId, Subtask } from '../../plan/types';

const tick = (path: readonly number[], done: boolean, id: ChunkId = 'c11') =>
  ({ type: 'subtask.tick', chunk: id, path, done }) as const;

const step = (text: string, said: Partial<Subtask> = {}): Subtask => ({ text, subtasks: [], ...said });
/** A plan whose first chunk has these sub-tasks, and whose second has some that read the same. */
const having = (...subtasks: readonly Subtask[]) =>
  planOf({
    phases: [
      phase(1, [
        chunk(11, { title: 'Chunk **1**', subtasks }),
        chunk(12, { subtasks: [step('A'), step('B')] }),
      ]),
    ],
  });

const inner = step('B', { done: false, subtasks: [step('B1', { done: false }), step('B2', { done: true })] });
const plan = having(step('A', { done: false }), inner, step('C'));

describe('subtask.tick', () => {
  it('ticks the one at the place named, and takes the tick away again', () => {
    const ticked = having(step('A', { done: false }), { ...inner, done: true }, step('C'));
    expect(applied(plan, tick([1], true))).toStrictEqual(ticked);
    expect(applied(ticked, tick([1], false))).toStrictEqual(plan);
  });

  it('follows a path into a sub-task, and leaves the one around it as it is', () => {
    const [first, second] = [step('B1', { done: true }), step('B2', { done: true })];
    const ticked = having(step('A', { done: false }), { ...inner, subtasks: [first, second] }, step('C'));
    expect(applied(plan, tick([1, 0], true))).toStrictEqual(ticked);
    expect(applied(ticked, tick([1, 0], false))).toStrictEqual(plan);
  });

  it('gives one without a box a ticked one, and no open one', () => {
    expect(applied(plan, tick([2], true))).toStrictEqual(
      having(step('A', { done: false }), inner, step('C', { done: true })),
    );
    expect(applied(plan, tick([2], false))).toBe(plan);
  });

  it('sets a tick over any sign, and takes away no other than a tick', () => {
    const begun = having(step('A', { done: false, mark: '!' }));
    expect(applied(begun, tick([0], true))).toStrictEqual(having(step('A', { done: true })));
    expect(applied(begun, tick([0], false))).toBe(begun);
  });

  it('changes nothing where it is ticked already', () => {
    expect(applied(plan, tick([1, 1], true))).toBe(plan);
  });

  it('refuses a chunk that is gone, and a path that leads nowhere', () => {
    expect(refusal(plan, tick([0], true, 'c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk of the sub-task is not in the plan any more.',
    });
    for (const path of [[], [3], [0, 0], [1, 2], [1, 0, 0]])
      expect(refusal(plan, tick(path, true))).toEqual({
        code: 'no-subtask',
        message: '“Chunk 1” has no sub-task at that place any more.',
      });
  });

  it('is refused for one that opens with something else than words', () => {
    const quoted = having(step('', { blocks: ['> a'] }), step('', { subtasks: [step('b')] }));
    for (const place of [0, 1])
      expect(refusal(quoted, tick([place], true))).toEqual({
        code: 'no-words',
        message:
          'That sub-task of “Chunk 1” opens with no words, so it can hold no box. Write some before what it opens with.',
      });
    expect(applied(quoted, tick([1, 0], true)).phases[0]?.chunks[0]?.subtasks[1]?.subtasks).toStrictEqual([
      step('b', { done: true }),
    ]);
  });
});
