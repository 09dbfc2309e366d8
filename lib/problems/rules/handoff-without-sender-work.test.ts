import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { handoffWithoutSenderWork } from './handoff-without-sender-work';

describe('handoff-without-sender-work', () => {
  it('finds a handoff before the sender has worked', () => {
    const { plan, context } = canonicalWith(
      ['| Suggestion shape | reader |', '| Suggestion shape | intake |'],
      ['  Stream: reader', '  Stream: intake'],
    );
    expect(handoffWithoutSenderWork.find(plan, context)).toEqual([
      {
        message:
          'The handoff from “reader” to “web” comes before “reader” has done any chunk; make it later, or let somebody else hand over.',
        at: ['h2', 's2'],
        fixes: [
          {
            title: 'Make it after Phase 2',
            commands: [{ type: 'handoff.edit', handoff: 'h2', when: { verb: 'after', of: 'p2' } }],
          },
          { title: 'Delete the handoff', commands: [{ type: 'handoff.delete', handoff: 'h2' }] },
        ],
      },
    ]);
  });

  it('offers no moment that comes too late for those who get it', () => {
    const { plan, context } = canonicalWith(
      ['| Suggestion shape | reader |', '| Suggestion shape | intake |'],
      ['  Stream: reader', '  Stream: intake'],
      ['| reader | web | After Phase 1 |', '| reader | intake | After Phase 1 |'],
    );
    expect(handoffWithoutSenderWork.find(plan, context)[0]?.fixes).toEqual([]);
  });

  it('leaves free text alone', () => {
    expect(
      told(
        handoffWithoutSenderWork,
        canonicalWith(
          ['| Suggestion shape | reader |', '| Suggestion shape | intake |'],
          ['  Stream: reader', '  Stream: intake'],
          ['| reader | web | After Phase 1 |', '| reader | web | when it is known |'],
        ),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(handoffWithoutSenderWork, canonicalWith())).toEqual([]);
  });
});
