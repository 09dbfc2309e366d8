import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { handoffToItself } from './handoff-to-itself';

describe('handoff-to-itself', () => {
  it('finds a stream that hands over to itself', () => {
    const { plan, context } = canonicalWith(['| intake | reader |', '| intake | intake |']);
    expect(handoffToItself.find(plan, context)).toEqual([
      {
        message:
          'The handoff from “intake” to “intake” goes from “intake” to itself; name who gets it, or drop it.',
        at: ['h1', 's1'],
        fixes: [{ title: 'Delete the handoff', commands: [{ type: 'handoff.delete', handoff: 'h1' }] }],
      },
    ]);
  });

  it('offers to leave it out among several', () => {
    const { plan, context } = canonicalWith(['| intake | reader |', '| intake + web | reader, web |']);
    expect(handoffToItself.find(plan, context).map(({ at, fixes }) => [at, fixes])).toEqual([
      [
        ['h1', 's3'],
        [
          {
            title: 'Leave out “web” as the one who gets it',
            commands: [{ type: 'handoff.edit', handoff: 'h1', to: ['s2'] }],
          },
        ],
      ],
    ]);
  });

  it('finds it of a stream that the table lacks, and leaves “all” alone', () => {
    expect(told(handoffToItself, canonicalWith(['| intake | reader |', '| ghost | ghost |']))).toHaveLength(
      1,
    );
    expect(told(handoffToItself, canonicalWith(['| intake | reader |', '| intake | all |']))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(handoffToItself, canonicalWith())).toEqual([]);
  });
});
