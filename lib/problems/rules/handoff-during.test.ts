import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { handoffDuring } from './handoff-during';

describe('handoff-during', () => {
  it.each([
    ['Phase 2', 'Phase 2', 'p2'],
    ['Receipt reader', '“Receipt reader”', 'c4'],
  ])('finds During %s', (moment, name, of) => {
    const { plan, context } = canonicalWith(['| After Phase 2 |', `| During ${moment} |`]);
    expect(handoffDuring.find(plan, context)).toEqual([
      {
        message: `The handoff from “reader” to “web” happens during ${name}, which nothing triggers; say after which chunk or phase it is due.`,
        at: ['h3'],
        fixes: [
          {
            title: `Make it after ${name}`,
            commands: [{ type: 'handoff.edit', handoff: 'h3', when: { verb: 'after', of } }],
          },
        ],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(handoffDuring, canonicalWith())).toEqual([]);
  });
});
