import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, stream } from '../../testing/small-plan';

describe('phase.move', () => {
  const first = phase(1, [chunk(11)], { name: 'One' });
  const second = phase(2, [chunk(12, { waitsForBarrier: true })], {
    name: 'Two',
    annotation: ['blocked by ', { phaseBefore: true }],
  });
  const fifth = phase(5, [chunk(13, { dependsOn: [{ on: 'phase', phase: 'p1' }] })], {
    name: 'Five',
    annotation: ['after ', { phase: 'p1' }],
  });
  const plan = planOf({
    streams: [stream(1, 'api')],
    phases: [first, second, fifth],
    handoffs: [handoff(1, ['s1'], 'all', { when: { verb: 'after', of: 'p1' } })],
  });

  it('leaves the numbers in their places, gaps too, and what means a phase meaning it', () => {
    expect(applied(plan, { type: 'phase.move', phase: 'p1', index: 2 })).toStrictEqual({
      ...plan,
      phases: [
        { ...second, number: 1 },
        { ...fifth, number: 2 },
        { ...first, number: 5 },
      ],
    });
  });

  it('takes a phase to the front and between others', () => {
    const front = applied(plan, { type: 'phase.move', phase: 'p5', index: 0 });
    expect(front.phases).toStrictEqual([
      { ...fifth, number: 1 },
      { ...first, number: 2 },
      { ...second, number: 5 },
    ]);
    const between = applied(plan, { type: 'phase.move', phase: 'p5', index: 1 });
    expect(between.phases).toStrictEqual([first, { ...fifth, number: 2 }, { ...second, number: 5 }]);
    expect(between.phases[0]).toBe(first);
  });

  it('is undone by the way back', () => {
    const there = applied(plan, { type: 'phase.move', phase: 'p2', index: 0 });
    expect(applied(there, { type: 'phase.move', phase: 'p2', index: 1 })).toStrictEqual(plan);
  });

  it('is refused for a phase that is gone', () => {
    expect(refusal(plan, { type: 'phase.move', phase: 'p9', index: 0 })).toEqual({
      code: 'unknown-phase',
      message: 'The phase is not in the plan any more.',
    });
  });
});
