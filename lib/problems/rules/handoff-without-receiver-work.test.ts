import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { handoffWithoutReceiverWork } from './handoff-without-receiver-work';

describe('handoff-without-receiver-work', () => {
  it('finds a handoff after the last chunk of the receiver', () => {
    const { plan, context } = canonicalWith([
      '| reader | web | After Phase 2 |',
      '| web | intake | After Phase 1 |',
    ]);
    expect(handoffWithoutReceiverWork.find(plan, context)).toEqual([
      {
        message:
          'The handoff from “web” to “intake” comes when “intake” has no chunk left to use it in; make it earlier or drop it.',
        at: ['h3', 's1'],
        fixes: [{ title: 'Delete the handoff', commands: [{ type: 'handoff.delete', handoff: 'h3' }] }],
      },
    ]);
  });

  it('offers to leave out one receiver of several', () => {
    const { plan, context } = canonicalWith([
      '| reader | web | After Phase 2 |',
      '| reader | web, intake | After Phase 1 |',
    ]);
    expect(handoffWithoutReceiverWork.find(plan, context)[0]?.fixes).toEqual([
      { title: 'Leave out “intake”', commands: [{ type: 'handoff.edit', handoff: 'h3', to: ['s3'] }] },
    ]);
  });

  it('counts the phase itself where the handoff comes in the middle of it', () => {
    expect(
      told(
        handoffWithoutReceiverWork,
        canonicalWith(['| reader | web | After Phase 2 |', '| reader | intake | After Suggestion shape |']),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(handoffWithoutReceiverWork, canonicalWith())).toEqual([]);
  });
});
