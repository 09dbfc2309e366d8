import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { handoff, planOf, stream } from '../../testing/small-plan';

describe('handoff.expand', () => {
  const plan = planOf({
    streams: [stream(1, 'api'), stream(2, 'web'), stream(3, 'data'), stream(4, 'docs')],
    handoffs: [handoff(5, ['s2', 's4'], 'all'), handoff(6, ['s1'], ['s2']), handoff(7, ['s1'], 'all')],
  });
  const [several, named, single] = plan.handoffs;

  it('names each stream but its senders, in the order of the table', () => {
    expect(applied(plan, { type: 'handoff.expand', handoff: 'h5' })).toStrictEqual({
      ...plan,
      handoffs: [{ ...several, to: ['s1', 's3'] }, named, single],
    });
    const stray = planOf({ streams: [stream(1, 'api')], handoffs: [handoff(2, [{ unknown: 'qa' }], 'all')] });
    expect(applied(stray, { type: 'handoff.expand', handoff: 'h2' }).handoffs).toStrictEqual([
      handoff(2, [{ unknown: 'qa' }], ['s1']),
    ]);
  });

  it('is undone by sending it to all, and changes nothing that names its receivers', () => {
    const there = applied(plan, { type: 'handoff.expand', handoff: 'h5' });
    expect(applied(there, { type: 'handoff.edit', handoff: 'h5', to: 'all' })).toStrictEqual(plan);
    expect(applied(plan, { type: 'handoff.expand', handoff: 'h6' })).toBe(plan);
  });

  it('is refused for a handoff that is gone, and where nobody is left to get it', () => {
    expect(refusal(plan, { type: 'handoff.expand', handoff: 'h9' })).toEqual({
      code: 'unknown-handoff',
      message: 'The handoff is not in the plan any more.',
    });
    const alone = planOf({ streams: [stream(1, 'api')], handoffs: [handoff(2, ['s1'], 'all')] });
    expect(refusal(alone, { type: 'handoff.expand', handoff: 'h2' })).toEqual({
      code: 'nobody',
      message: 'There is no other stream that could get the handoff.',
    });
  });
});
