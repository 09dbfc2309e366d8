import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf, stream } from '../../testing/small-plan';

describe('plan.status', () => {
  const plan = planOf({ status: 'draft', streams: [stream(1, 'api')], phases: [phase(1, [chunk(11)])] });

  it('sets the value in one line, and nothing else', () => {
    expect(applied(plan, { type: 'plan.status', status: ' in \n progress ' })).toStrictEqual({
      ...plan,
      status: 'in progress',
    });
  });

  it('is undone by the old value, and changes nothing where it says the same', () => {
    const there = applied(plan, { type: 'plan.status', status: 'done' });
    expect(applied(there, { type: 'plan.status', status: 'draft' })).toStrictEqual(plan);
    expect(applied(plan, { type: 'plan.status', status: ' draft' })).toBe(plan);
  });

  it('fills a value that was left empty', () => {
    expect(applied({ ...plan, status: '' }, { type: 'plan.status', status: 'draft' })).toStrictEqual(plan);
  });

  it.each([
    [' ', 'empty-status', 'A status needs a word, such as draft, in-progress or done.'],
    ['a | b', 'unreadable-status', 'A status cannot hold “|”: it parts cells.'],
  ])('refuses “%s”', (status, code, message) => {
    expect(refusal(plan, { type: 'plan.status', status })).toEqual({ code, message });
  });

  it('is refused where the spec states none', () => {
    expect(refusal(planOf({}), { type: 'plan.status', status: 'draft' })).toEqual({
      code: 'no-status',
      message:
        'This spec states no Status. Add a Meta section with a line like “- **Status:** draft” to the file first.',
    });
  });
});
