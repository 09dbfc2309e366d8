import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { handoff, phase, planOf, stream } from '../../testing/small-plan';
import type { Command } from '../../plan/command';

describe('handoff.edit', () => {
  const other = handoff(1, ['s2'], 'all', { extra: [{ label: 'Via', value: 'mail' }] });
  const own = handoff(2, ['s1'], ['s2'], { extra: [{ label: 'How', value: 'at once' }] });
  const plan = planOf({
    streams: [stream(1, 'api'), stream(2, 'web')],
    phases: [phase(1)],
    handoffs: [other, own],
  });
  const edit = (change: Partial<Command & { type: 'handoff.edit' }>) =>
    ({ type: 'handoff.edit', handoff: 'h2', ...change }) as const;

  it.each([
    [{ from: ['s2'] }, { from: ['s2'] }],
    [{ to: 'all' }, { to: 'all' }],
    [{ when: { verb: 'during', of: 'p1' } }, { when: { verb: 'during', of: 'p1' } }],
    [{ when: { text: 'Once' } }, { when: { text: 'Once' } }],
    [{ what: ' A\n shape ' }, { what: 'A shape' }],
    [
      { cells: { HOW: 'later', via: 'phone\ncall' } },
      {
        extra: [
          { label: 'How', value: 'later' },
          { label: 'Via', value: 'phone call' },
        ],
      },
    ],
    [{}, {}],
  ] as const)('with %j changes that, and nothing else', (change, becomes) => {
    expect(applied(plan, edit(change))).toStrictEqual({ ...plan, handoffs: [other, { ...own, ...becomes }] });
  });

  it('is undone by the old words', () => {
    const there = applied(
      plan,
      edit({ from: ['s2'], to: ['s1'], when: { text: 'x' }, what: 'y', cells: { How: 'z' } }),
    );
    const back = edit({
      from: ['s1'],
      to: ['s2'],
      when: { text: 'Soon' },
      what: 'Thing 2',
      cells: { How: 'at once' },
    });
    expect(applied(there, back)).toStrictEqual(plan);
  });

  it.each([
    [{ handoff: 'h9' }, 'unknown-handoff', 'The handoff is not in the plan any more.'],
    [{ to: [] }, 'open-handoff', 'A handoff goes from a stream to a stream: name both.'],
    [
      { cells: { Who: 'x' } },
      'unknown-column',
      'There is no place called “Who” here; there is “Via”, “How”.',
    ],
  ] as const)('refuses %j', (change, code, message) => {
    expect(refusal(plan, edit(change))).toEqual({ code, message });
  });
});
