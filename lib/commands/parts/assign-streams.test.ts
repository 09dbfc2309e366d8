import { describe, expect, it } from 'vitest';
import { chunk, phase, planOf, row } from '../../testing/small-plan';
import { assignStreams } from './assign-streams';

describe('assignStreams', () => {
  const qa = { unknown: 'qa' };
  const plan = planOf({
    phases: [
      phase(1, [
        chunk(1, { stream: 's1', row: row(1, { stream: 's2' }) }),
        chunk(2, { stream: qa }),
        chunk(3),
      ]),
      phase(2, [chunk(4, { stream: 's2' })]),
    ],
  });
  const [first, second] = plan.phases;

  it('asks for chunk and row alone, and leaves phases and chunks as they are in which none changes', () => {
    const given = assignStreams(plan, ({ stream }) => (stream === 's1' ? qa : stream));
    expect(given.phases[0]?.chunks[0]).toStrictEqual(chunk(1, { stream: qa, row: row(1, { stream: 's2' }) }));
    expect(given.phases[0]?.chunks[1]).toBe(first?.chunks[1]);
    expect(given.phases[1]).toBe(second);
    const rowOnly = assignStreams(plan, ({ stream }) => (stream === 's2' ? 's3' : stream));
    expect(rowOnly.phases[0]?.chunks[0]).toStrictEqual(
      chunk(1, { stream: 's1', row: row(1, { stream: 's3' }) }),
    );
    expect(rowOnly.phases[1]?.chunks).toStrictEqual([chunk(4, { stream: 's3' })]);
  });

  it('takes a row its stream where the chunk has none, since the row alone would give it back', () => {
    const taken = assignStreams(plan, ({ stream }) => (stream === 's1' ? undefined : stream));
    expect(taken.phases[0]?.chunks).toStrictEqual([
      chunk(1, { row: row(1) }),
      chunk(2, { stream: qa }),
      chunk(3),
    ]);
  });

  it('takes two unknown names that are equal for one', () => {
    expect(assignStreams(plan, ({ stream }) => (stream === qa ? { unknown: 'qa' } : stream)).phases[0]).toBe(
      first,
    );
  });
});
