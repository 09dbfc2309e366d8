import { describe, expect, it } from 'vitest';
import { applied, going, refusal } from '../../testing/applied';
import { chunk, handoff, lone, phase, planOf, row } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const join = (of: ChunkId, item: ChunkId) => ({ type: 'chunk.join', row: of, item }) as const;
const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;

const cells = {
  token: 'C2',
  title: 'Sign-in',
  issue: 'NS-1',
  stream: { unknown: 'web' },
  summary: 'They sign in',
  extra: [{ label: 'Est', value: '3h' }],
};
const row12 = lone(12, cells, { waitsForBarrier: true, dependsOn: [on('c11'), on('c14')] });
const item13 = chunk(13, { title: 'Login flow', done: true, outcome: 'All sign in', dependsOn: [on('c11')] });
const c14 = chunk(14);
const c15 = chunk(15, { dependsOn: [on('c12'), on('c14')] });
const when = { verb: 'after', of: 'c12' } as const;
const plan = planOf({
  phases: [phase(1, [chunk(11, { row: row(11) }), row12, item13, c14]), phase(2, [lone(16), c15])],
  handoffs: [handoff(1, [], 'all', { when })],
});

describe('chunk.join', () => {
  it('makes a row and an item one chunk: the row takes the name of the item, its words stay', () => {
    expect(applied(plan, join('c12', 'c13'))).toStrictEqual({
      ...plan,
      phases: [
        phase(1, [
          chunk(11, { row: row(11) }),
          {
            ...item13,
            stream: { unknown: 'web' },
            waitsForBarrier: true,
            dependsOn: [on('c11'), on('c14')],
            row: row(12, { ...cells, title: 'Login flow' }),
          },
          c14,
        ]),
        phase(2, [lone(16), chunk(15, { dependsOn: [on('c13'), on('c14')] })]),
      ],
      handoffs: [handoff(1, [], 'all', { when: { verb: 'after', of: 'c13' } })],
    });
  });

  it('keeps the stream of the item, and a barrier that it writes out', () => {
    const item = chunk(13, { stream: { unknown: 'api' }, waitsForBarrier: true });
    const { phases } = applied(planOf({ phases: [phase(1, [lone(12, cells), item])] }), join('c12', 'c13'));
    expect(phases[0]?.chunks).toStrictEqual([{ ...item, row: row(13, { ...cells, title: 'Chunk 13' }) }]);
  });

  it('brings no stream and no barrier where neither says one', () => {
    const { phases } = applied(planOf({ phases: [phase(1, [lone(12), chunk(13)])] }), join('c12', 'c13'));
    expect(phases[0]?.chunks).toStrictEqual([chunk(13, { row: row(13) })]);
  });

  it('tells the wording of the row, where the item has another', () => {
    expect(going(plan, join('c12', 'c13'))).toEqual([{ what: 'the row’s wording “Sign-in”', lines: 1 }]);
    const alike = planOf({ phases: [phase(1, [lone(12), chunk(13, { title: '**Chunk** 12' })])] });
    expect(going(alike, join('c12', 'c13'))).toEqual([]);
  });

  it('refuses a chunk that is gone', () => {
    for (const gone of [join('c99', 'c13'), join('c12', 'c99')])
      expect(refusal(plan, gone)).toEqual({
        code: 'unknown-chunk',
        message: 'A chunk to be joined is not in the plan any more.',
      });
  });

  it('refuses two of different phases, and what is no row or no item alone', () => {
    const wrong = [
      join('c16', 'c13'),
      join('c11', 'c13'),
      join('c14', 'c13'),
      join('c12', 'c11'),
      join('c12', 'c12'),
    ];
    for (const command of wrong)
      expect(refusal(plan, command)).toEqual({
        code: 'cannot-join',
        message:
          'Only a row without an item and an item without a row, both of one phase, can become one chunk.',
      });
  });
});
