import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, lone, phase, planOf, row } from '../../testing/small-plan';
import type { ChunkId } from '../../plan/types';

const complete = (id: ChunkId) => ({ type: 'chunk.complete', chunk: id }) as const;

const full = chunk(11, { done: true, row: row(11) });
const row12 = lone(
  12,
  {
    token: 'C2',
    issue: 'NS-1',
    stream: { unknown: 'web' },
    summary: 'It works',
    extra: [{ label: 'Est', value: '3h' }],
  },
  { waitsForBarrier: true, dependsOn: [{ on: 'chunk', chunk: 'c11' }] },
);
const item = chunk(13, {
  token: 'C3',
  stream: { unknown: 'web' },
  outcome: 'Done',
  done: true,
  issue: 'NS-2',
});
const plan = planOf({ phases: [phase(1, [full, row12, item]), phase(2, [chunk(15)])] });

describe('chunk.complete', () => {
  it('gives a row its item: open, with the summary as its outcome and without skills', () => {
    expect(applied(plan, complete('c12')).phases).toStrictEqual([
      phase(1, [full, { ...row12, item: true, done: false, outcome: 'It works', skills: [] }, item]),
      phase(2, [chunk(15)]),
    ]);
  });

  it('says no outcome where the row says none, and keeps skills that are known', () => {
    const skilled = planOf({ phases: [phase(1, [lone(11, {}, { skills: ['api'] })])] });
    expect(applied(skilled, complete('c11')).phases[0]?.chunks).toStrictEqual([
      chunk(11, { skills: ['api'], row: row(11) }),
    ]);
  });

  it('gives an item its row: name and stream, under the headers of its phase', () => {
    const { phases } = applied(plan, complete('c13'));
    expect(phases[0]?.chunks[2]).toStrictEqual({
      ...item,
      row: row(13, { token: 'C3', stream: { unknown: 'web' } }),
    });
  });

  it('takes the headers of another phase where its own has no table', () => {
    const { phases } = applied(plan, complete('c15'));
    expect(phases).toStrictEqual([plan.phases[0], phase(2, [chunk(15, { row: row(15) })])]);
  });

  it('changes nothing of a chunk that has both', () => {
    expect(applied(plan, complete('c11'))).toBe(plan);
  });

  it('refuses a chunk that is gone', () => {
    expect(refusal(plan, complete('c99'))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk to complete is not in the plan any more.',
    });
  });
});
