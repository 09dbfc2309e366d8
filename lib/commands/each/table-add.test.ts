import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, row, stream } from '../../testing/small-plan';
import type { PhaseId } from '../../plan/types';

const addTable = (id: PhaseId) => ({ type: 'table.add', phase: id }) as const;

const own = row(11, { title: 'Chunk 11 in short', summary: 'Its own words' });
const c11 = chunk(11, { row: own });
const c12 = chunk(12, { token: 'C2', stream: { unknown: 'web' } });
const one = phase(1, [c11, c12]);
const two = phase(2, [chunk(13), chunk(14, { done: true })]);
const plan = planOf({ phases: [one, two, phase(3)] });

describe('table.add', () => {
  it('gives a row to each chunk that has none, and leaves the rows that stand', () => {
    const rowed = row(12, { token: 'C2', stream: { unknown: 'web' } });
    expect(applied(plan, addTable('p1'))).toStrictEqual({
      ...plan,
      phases: [phase(1, [c11, { ...c12, row: rowed }]), two, phase(3)],
    });
  });

  it('gives a phase without a table one like that of another phase', () => {
    expect(applied(plan, addTable('p2'))).toStrictEqual({
      ...plan,
      phases: [
        one,
        phase(2, [chunk(13, { row: row(13) }), chunk(14, { done: true, row: row(14) })]),
        phase(3),
      ],
    });
  });

  it("has the format's headers where no phase has a table, Stream only in a plan with streams", () => {
    const headers = (streams: Parameters<typeof planOf>[0]['streams']) =>
      applied(planOf({ ...(streams && { streams }), phases: [two] }), addTable('p2')).phases[0]?.chunks.map(
        (of) => of.row?.columns,
      );
    const bare = ['Chunk', 'Outcome', 'Depends On'];
    expect(headers([])).toEqual([bare, bare]);
    const full = ['Chunk', 'Stream', 'Outcome', 'Depends On'];
    expect(headers([stream(1, 'api')])).toEqual([full, full]);
  });

  it('changes nothing where each chunk has its row', () => {
    const full = planOf({ phases: [phase(1, [chunk(11, { row: own })])] });
    expect(applied(full, addTable('p1'))).toBe(full);
  });

  it('refuses a phase that is gone, and one without chunks', () => {
    expect(refusal(plan, addTable('p9'))).toEqual({
      code: 'unknown-phase',
      message: 'The phase is not in the plan any more.',
    });
    expect(refusal(plan, addTable('p3'))).toEqual({
      code: 'empty-phase',
      message: 'Phase 3 has no chunks to list; its table comes with the first.',
    });
  });
});
