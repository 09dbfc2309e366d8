import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, lone, phase, planOf, row } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const tick = (id: ChunkId, done: boolean) => ({ type: 'chunk.tick', chunk: id, done }) as const;

const steps = [{ text: 'Step', done: false, subtasks: [] }];
const open = chunk(11, { row: row(11), subtasks: steps });
const row12 = lone(12, { title: 'Lone **row**' });
const plan = planOf({ phases: [phase(1, [open, row12, boxless(13)])] });

describe('chunk.tick', () => {
  it('ticks the box of the chunk alone: its sub-tasks keep theirs', () => {
    expect(applied(plan, tick('c11', true))).toStrictEqual({
      ...plan,
      phases: [phase(1, [{ ...open, done: true }, row12, boxless(13)])],
    });
  });

  it('sets a tick over any sign, and takes away no other than a tick', () => {
    const begun = planOf({ phases: [phase(1, [chunk(11, { mark: '-' })])] });
    expect(applied(begun, tick('c11', true)).phases).toStrictEqual([phase(1, [chunk(11, { done: true })])]);
    expect(applied(begun, tick('c11', false))).toBe(begun);
  });

  it('is undone by taking the tick away', () => {
    expect(applied(plan, tick('c11', true), tick('c11', false))).toStrictEqual(plan);
  });

  it('gives a chunk without a box a ticked one, and no open one', () => {
    expect(applied(plan, tick('c13', true)).phases).toStrictEqual([
      phase(1, [open, row12, chunk(13, { done: true })]),
    ]);
    expect(applied(plan, tick('c13', false))).toBe(plan);
  });

  it('refuses a chunk that is gone, and one that has no box to tick', () => {
    expect(refusal(plan, tick('c99', true))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to tick is not in the plan any more.',
    });
    expect(refusal(plan, tick('c12', true))).toEqual({
      code: 'no-item',
      message: '“Lone row” has only a table row, and a row has no box. Add its checklist item first.',
    });
  });
});
