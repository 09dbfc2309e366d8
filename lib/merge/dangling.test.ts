import { describe, expect, it } from 'vitest';
import { sketch } from '../testing/sketch';
import { withoutDangling } from './dangling';
import { Referee } from './referee';
import type { Handoff, Plan } from '../plan/types';

const handoff: Handoff = {
  id: 'h1',
  from: ['s0'],
  to: ['s1'],
  when: { verb: 'after', of: 'c1' },
  what: 'Words',
  extra: [],
};
const whole: Plan = {
  ...sketch(
    2,
    [[{ id: 1, stream: 0, title: 'Login' }], [{ id: 2, stream: 1, title: 'Dialog', waits: [1] }]],
    [handoff],
  ),
};

/** That plan with some things gone, as it is left, and what was told. */
function left(change: (plan: Plan) => Plan) {
  const referee = new Referee(() => 'mine', [whole, whole, whole]);
  return {
    plan: withoutDangling(referee, change(whole)),
    told: referee.conflicts.map(({ message }) => message),
  };
}
const noLogin = (plan: Plan): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) => ({ ...phase, chunks: phase.chunks.filter(({ id }) => id !== 'c1') })),
});
const noStream = (plan: Plan): Plan => ({ ...plan, streams: plan.streams.filter(({ id }) => id !== 's1') });

describe('what refers to something that is gone', () => {
  it('is left as it is where nothing is', () => {
    expect(left((plan) => plan)).toEqual({ plan: whole, told: [] });
  });

  it('a dependency goes, a moment stays as words', () => {
    const { plan, told } = left(noLogin);
    expect(plan.phases[1]?.chunks[0]?.dependsOn).toEqual([]);
    expect(plan.handoffs[0]?.when).toEqual({ text: 'After Login' });
    expect(told).toEqual([
      '“Dialog” waits for Login, which is deleted. It no longer does.',
      expect.stringMatching(/^The handoff .* stands “After Login”, which is deleted\. The words stay\.$/),
    ]);
  });

  it('a stream stays as its name, of chunks, rows and handoffs', () => {
    const row = { title: 'Dialog', stream: 's1', extra: [], columns: [] } as const;
    const { plan, told } = left((plan) =>
      noStream({
        ...plan,
        phases: plan.phases.map((phase) => ({
          ...phase,
          chunks: phase.chunks.map((chunk) => (chunk.id === 'c2' ? { ...chunk, row } : chunk)),
        })),
      }),
    );
    const gone = { unknown: 'stream 1' };
    expect(plan.phases[1]?.chunks[0]).toMatchObject({ stream: gone, row: { stream: gone } });
    expect(plan.handoffs[0]).toMatchObject({ from: ['s0'], to: [gone] });
    expect(told.every((words) => words.endsWith('which is deleted. The name stays.'))).toBe(true);
    expect(told).toHaveLength(3);
  });

  it('a phase that is waited for goes, and stays as words in a heading, of which nothing is told', () => {
    const waiting = (plan: Plan): Plan => ({
      ...plan,
      phases: plan.phases.slice(1).map((phase) => ({
        ...phase,
        annotation: ['after ', { phase: 'p0' }, ' of ', { stream: 's0' }],
        chunks: phase.chunks.map((chunk) => ({ ...chunk, dependsOn: [{ on: 'phase', phase: 'p0' }] })),
      })),
      handoffs: [],
    });
    const { plan, told } = left(waiting);
    expect(plan.phases[0]?.annotation).toEqual(['after ', 'Phase 1', ' of ', { stream: 's0' }]);
    expect(plan.phases[0]?.chunks[0]?.dependsOn).toEqual([]);
    expect(told).toEqual(['“Dialog” waits for Phase 1, which is deleted. It no longer does.']);
  });
});
