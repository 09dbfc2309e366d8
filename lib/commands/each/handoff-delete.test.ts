import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { handoff, planOf, stream } from '../../testing/small-plan';

describe('handoff.delete', () => {
  const [one, two, three] = [
    handoff(1, ['s1'], 'all'),
    handoff(2, ['s1'], ['s2']),
    handoff(3, ['s2'], 'all'),
  ];
  const plan = planOf({ streams: [stream(1, 'api'), stream(2, 'web')], handoffs: [one, two, three] });

  it('takes that handoff alone', () => {
    expect(applied(plan, { type: 'handoff.delete', handoff: 'h2' })).toStrictEqual({
      ...plan,
      handoffs: [one, three],
    });
  });

  it('is refused for a handoff that is gone', () => {
    expect(refusal(plan, { type: 'handoff.delete', handoff: 'h9' })).toEqual({
      code: 'unknown-handoff',
      message: 'The handoff is not in the plan any more.',
    });
  });
});
