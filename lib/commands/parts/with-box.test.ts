import { describe, expect, it } from 'vitest';
import { chunk, lone, phase, planOf } from '../../testing/small-plan';
import { withBox, withSubtaskBox } from './with-box';
import type { Subtask } from '../../plan/types';

const step = (text: string, ...subtasks: readonly Subtask[]): Subtask => ({ text, subtasks });
const twin = step('B', step('B1'), step('B1'));
const having = (...subtasks: readonly Subtask[]) =>
  planOf({ phases: [phase(1, [chunk(11, { mark: '-', subtasks }), lone(12)])] });
const plan = having(step('A'), twin);
const done = () => ({ done: true });

describe('a chunk’s box', () => {
  it('says another thing, and none of what it said', () => {
    const next = withBox(plan, 'c11', 'It', done);
    expect(next.ok && next.value.phases[0]?.chunks[0]).toStrictEqual(
      chunk(11, { done: true, subtasks: [step('A'), twin] }),
    );
  });

  it('leaves the very plan where it says that already', () => {
    const same = withBox(plan, 'c11', 'It', () => ({ done: false, mark: '-' }));
    expect(same.ok && same.value).toBe(plan);
  });

  it('is refused where there can be none', () => {
    expect(withBox(plan, 'c12', 'It', done)).toMatchObject({ error: { code: 'no-item' } });
    expect(withBox(plan, 'c99', 'It', done)).toMatchObject({
      error: { code: 'unknown-chunk', message: 'It is not in the plan any more.' },
    });
  });
});

describe('a sub-task’s box', () => {
  it('is that of the one at the path, and not of one that says the same', () => {
    expect(withSubtaskBox(plan, 'c11', [1, 1], done)).toEqual({
      ok: true,
      value: having(step('A'), step('B', step('B1'), { ...step('B1'), done: true })),
    });
    expect(withSubtaskBox(plan, 'c11', [0], done)).toEqual({
      ok: true,
      value: having({ ...step('A'), done: true }, twin),
    });
  });

  it('leaves every other sub-task the very same', () => {
    const other = step('A', step('A1'));
    const next = withSubtaskBox(having(other, twin), 'c11', [1, 1], done);
    const [a, b] = (next.ok && next.value.phases[0]?.chunks[0]?.subtasks) || [];
    expect(a).toBe(other);
    expect(b?.subtasks[0]).toBe(twin.subtasks[0]);
  });

  it('leaves the very plan where it says that already', () => {
    const same = withSubtaskBox(plan, 'c11', [1, 0], (box) => box);
    expect(same.ok && same.value).toBe(plan);
  });

  it('is refused where a path leads nowhere', () => {
    for (const path of [[], [2], [0, 0], [1, 2], [1, 0, 0]])
      expect(withSubtaskBox(plan, 'c11', path, done)).toMatchObject({ error: { code: 'no-subtask' } });
    expect(withSubtaskBox(plan, 'c99', [0], done)).toMatchObject({ error: { code: 'unknown-chunk' } });
  });
});
