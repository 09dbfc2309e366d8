import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { boxless, chunk, handoff, phase, planOf, row } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const split = (subtasks: readonly number[], title = 'Part', id: ChunkId = 'c30', of: ChunkId = 'c11') =>
  ({ type: 'chunk.split', chunk: of, id, title, subtasks }) as const;
const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;

const a = { text: 'A', done: true, subtasks: [{ text: 'A1', subtasks: [] }] };
const b = { text: 'B', subtasks: [] };
const c = { text: 'C', done: false, subtasks: [] };
const columns = ['Chunk', 'Stream', 'Outcome'];
const shared = {
  stream: { unknown: 'web' },
  skills: ['go'],
  waitsForBarrier: true,
  dependsOn: [{ on: 'phase', phase: 'p1' } as const, on('c10')],
};
const c11 = chunk(11, {
  ...shared,
  token: 'C1',
  title: '**Sign-in**',
  issue: 'NS-1',
  note: '(x)',
  done: true,
  outcome: 'They sign in',
  subtasks: [a, b, c],
  extra: [{ label: 'Note', value: 'Soon' }],
  row: row(11, { token: 'C1', title: 'Sign-in', stream: { unknown: 'web' }, summary: 'Signed in', columns }),
});
const first = phase(1, [chunk(10)]);
const plan = planOf({
  phases: [
    first,
    phase(2, [c11, chunk(12, { token: 'C4' })]),
    phase(3, [chunk(13, { dependsOn: [on('c11'), on('c12')] }), chunk(14, { dependsOn: [on('c12')] })]),
  ],
  handoffs: [handoff(1, [], 'all', { when: { verb: 'after', of: 'c11' } })],
});

describe('chunk.split', () => {
  it('refuses a title that the part’s id would change the reading of', () => {
    expect(refusal(plan, split([0], 'Login (web) (later)'))).toEqual({
      code: 'unreadable-title',
      message: '“Login (web)” would be read as something else behind the id. Reword it.',
    });
  });

  it('makes some sub-tasks a chunk directly behind: open, in its lane, with its skills and waits', () => {
    const part = chunk(30, {
      ...shared,
      token: 'C5',
      title: 'Part',
      subtasks: [a, c],
      row: row(30, { token: 'C5', title: 'Part', stream: { unknown: 'web' }, columns }),
    });
    expect(applied(plan, split([2, 0]))).toStrictEqual({
      ...plan,
      phases: [
        first,
        phase(2, [{ ...c11, subtasks: [b] }, part, chunk(12, { token: 'C4' })]),
        phase(3, [
          chunk(13, { dependsOn: [on('c11'), on('c12'), on('c30')] }),
          chunk(14, { dependsOn: [on('c12')] }),
        ]),
      ],
      lastOrdinal: 30,
    });
  });

  it('leaves the phases in which nobody waits for it the very values they were', () => {
    expect(applied(plan, split([0])).phases[0]).toBe(first);
  });

  it('brings no field, row or box that the chunk has not', () => {
    const rowed = planOf({ phases: [phase(1, [chunk(11, { subtasks: [a], row: row(11) })])] });
    expect(applied(rowed, split([0])).phases[0]?.chunks[1]).toStrictEqual(
      chunk(30, { title: 'Part', subtasks: [a], row: row(30, { title: 'Part' }) }),
    );
    const bare = planOf({ phases: [phase(1, [boxless(11, { subtasks: [a, b] })])] });
    expect(applied(bare, split([1])).phases[0]?.chunks).toStrictEqual([
      boxless(11, { subtasks: [a] }),
      boxless(30, { title: 'Part', subtasks: [b] }),
    ]);
  });

  it('takes a token, issue id and note from the title', () => {
    expect(applied(plan, split([0], 'C9 Part (NS-2) (y)')).phases[1]?.chunks[1]).toMatchObject({
      token: 'C9',
      title: 'Part',
      issue: 'NS-2',
      note: '(y)',
      row: { token: 'C9', title: 'Part' },
    });
  });

  it('is undone by merging the part in again, but for the place of the sub-tasks and for who waits', () => {
    const back = { type: 'chunk.merge', chunk: 'c11', other: 'c30' } as const;
    const { phases } = applied(plan, split([2]), back);
    expect(phases[2]).toStrictEqual(plan.phases[2]);
    expect(phases[1]?.chunks[0]).toMatchObject({ subtasks: [a, b, c], token: 'C1', outcome: 'They sign in' });
  });

  it('refuses a chunk that is gone, and an id that is taken', () => {
    expect(refusal(plan, split([0], 'Part', 'c30', 'c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to split is not in the plan any more.',
    });
    expect(refusal(plan, split([0], 'Part', 'c14'))).toEqual({
      code: 'known-id',
      message: 'A chunk with this id is in the plan already.',
    });
  });

  it('refuses no sub-task, and one that is not there', () => {
    for (const places of [[], [0, 3], [-1]])
      expect(refusal(plan, split(places))).toEqual({
        code: 'no-subtask',
        message: '“Sign-in” has 3 sub-tasks; choose which of them become a chunk.',
      });
  });

  it('refuses a title without words', () => {
    expect(refusal(plan, split([0], ' '))).toEqual({
      code: 'empty-title',
      message: 'A chunk needs a title with at least one letter or digit.',
    });
  });
});
