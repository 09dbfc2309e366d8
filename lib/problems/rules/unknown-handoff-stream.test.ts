import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownHandoffStream } from './unknown-handoff-stream';

describe('unknown-handoff-stream', () => {
  it('finds unknown senders and receivers', () => {
    expect(
      told(
        unknownHandoffStream,
        canonicalWith(['| intake | reader | After', '| intake + ghost | readers | After']),
      ),
    ).toEqual([
      'The handoff from “intake” and “ghost” to “readers” names stream “ghost”, which the plan does not define; name one of “intake”, “reader”, “web”.',
      'The handoff from “intake” and “ghost” to “readers” names stream “readers”, which the plan does not define; name one of “intake”, “reader”, “web”.',
    ]);
  });

  it('offers the stream that was meant', () => {
    const { plan, context } = canonicalWith([
      '| intake | reader | After',
      '| intake + ghost | readers | After',
    ]);
    expect(unknownHandoffStream.find(plan, context).map(({ fixes }) => fixes)).toEqual([
      [],
      [
        {
          title: 'Change it to “reader”',
          commands: [{ type: 'handoff.edit', handoff: 'h1', from: ['s1', { unknown: 'ghost' }], to: ['s2'] }],
        },
        { title: 'Delete the handoff', commands: [{ type: 'handoff.delete', handoff: 'h1' }] },
      ],
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unknownHandoffStream, canonicalWith())).toEqual([]);
  });
});
