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

  it('finds nothing in a sound plan', () => {
    expect(told(unknownHandoffStream, canonicalWith())).toEqual([]);
  });
});
