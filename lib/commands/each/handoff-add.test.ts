import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, stream } from '../../testing/small-plan';

describe('handoff.add', () => {
  const plan = planOf({
    streams: [stream(1, 'api'), stream(2, 'web')],
    phases: [phase(1, [chunk(11)])],
    handoffs: [handoff(1, ['s2'], 'all')],
  });

  it('stands behind the others, with what it hands over in one line', () => {
    const fresh = handoff(12, ['s1'], ['s2', { unknown: 'qa' }], {
      when: { verb: 'after', of: 'c11' },
      extra: [{ label: 'How', value: 'by mail' }],
    });
    expect(applied(plan, { type: 'handoff.add', ...fresh, what: ' The \n shape ' })).toStrictEqual({
      ...plan,
      handoffs: [handoff(1, ['s2'], 'all'), { ...fresh, what: 'The shape' }],
      lastOrdinal: 12,
    });
  });

  it('is undone by deleting it', () => {
    const there = applied(plan, { type: 'handoff.add', ...handoff(12, ['s1'], ['s2']) });
    expect(applied(there, { type: 'handoff.delete', handoff: 'h12' })).toStrictEqual({
      ...plan,
      lastOrdinal: 12,
    });
  });

  it('is refused where its id is taken, and where it is not whole', () => {
    expect(refusal(plan, { type: 'handoff.add', ...handoff(1, ['s1'], ['s2']) })).toEqual({
      code: 'known-id',
      message: 'A handoff with this id is in the plan already.',
    });
    expect(refusal(plan, { type: 'handoff.add', ...handoff(12, [], ['s2']) })).toEqual({
      code: 'open-handoff',
      message: 'A handoff goes from a stream to a stream: name both.',
    });
  });
});
