import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { handoffToAll } from './handoff-to-all';

describe('handoff-to-all', () => {
  it('names those who would have to be named', () => {
    const { plan, context } = canonicalWith(['| intake | reader | After', '| intake | all | After']);
    expect(handoffToAll.find(plan, context)).toEqual([
      {
        message:
          'The handoff from “intake” to all reaches nobody, since agents look for their own name; name “reader” and “web” instead.',
        at: ['h1'],
        fixes: [
          {
            title: 'Name “reader” and “web”',
            commands: [{ type: 'handoff.expand', handoff: 'h1' }],
          },
        ],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(handoffToAll, canonicalWith())).toEqual([]);
  });
});
