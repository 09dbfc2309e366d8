import { describe, expect, it } from 'vitest';
import { chunk, handoff, phase, planOf, stream } from '../../testing/small-plan';
import { complete } from './whole-handoff';

const plan = planOf({ streams: [stream(1, 'api'), stream(2, 'web')], phases: [phase(1, [chunk(11)])] });

describe('a handoff', () => {
  it.each([
    handoff(1, ['s1'], ['s2']),
    handoff(1, [{ unknown: 'qa' }, 's1'], 'all'),
    handoff(1, ['s1'], ['s2'], { when: { verb: 'after', of: 'p1' } }),
    handoff(1, ['s1'], ['s2'], { when: { verb: 'during', of: 'c11' }, what: '' }),
  ])('is whole with ends and a moment that stand in the plan: %j', (whole) => {
    expect(complete(plan, whole)).toStrictEqual({ ok: true, value: whole });
  });

  it('says what goes in one line', () => {
    expect(complete(plan, handoff(1, ['s1'], 'all', { what: ' The\n \tshape  ' }))).toStrictEqual({
      ok: true,
      value: handoff(1, ['s1'], 'all', { what: 'The shape' }),
    });
  });

  const open = 'A handoff goes from a stream to a stream: name both.';
  const gone = 'A stream of the handoff is not in the plan any more.';
  const never = 'The phase or chunk that the handoff comes after is not in the plan any more.';
  it.each([
    [handoff(1, [], ['s2']), 'open-handoff', open],
    [handoff(1, ['s1'], []), 'open-handoff', open],
    [handoff(1, ['s1', 's9'], 'all'), 'unknown-stream', gone],
    [handoff(1, ['s1'], ['s2', 's9']), 'unknown-stream', gone],
    [handoff(1, ['s1'], 'all', { when: { verb: 'after', of: 'p9' } }), 'unknown-moment', never],
    [handoff(1, ['s1'], 'all', { when: { verb: 'after', of: 'c9' } }), 'unknown-moment', never],
  ])('is refused where something is missing: %j', (part, code, message) => {
    expect(complete(plan, part)).toEqual({ ok: false, error: { code, message } });
  });
});
