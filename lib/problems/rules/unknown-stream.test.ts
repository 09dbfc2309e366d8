import { describe, expect, it } from 'vitest';
import { freeOrdinals } from '../../plan/ids';
import { canonicalWith, told } from '../../testing/canonical-with';
import { unknownStream } from './unknown-stream';

describe('unknown-stream', () => {
  it('offers the stream that was meant', () => {
    const { plan } = canonicalWith(
      ['| Camera page | web |', '| Camera page | wbe |'],
      ['  Stream: web', '  Stream: wbe'],
    );
    expect(unknownStream.find(plan, { sections: [] })).toEqual([
      {
        message:
          '“Camera page” is on stream “wbe”, which the plan does not define; move the chunk or add the stream.',
        at: ['c3'],
        fixes: [
          {
            title: 'Add stream “wbe”',
            commands: [{ type: 'stream.add', id: `s${freeOrdinals(plan).stream}`, name: 'wbe' }],
          },
          {
            title: 'Move it to “intake”',
            commands: [{ type: 'chunk.move', chunks: ['c3'], phase: 'p1', stream: 's1' }],
          },
          {
            title: 'Move it to “reader”',
            commands: [{ type: 'chunk.move', chunks: ['c3'], phase: 'p1', stream: 's2' }],
          },
        ],
      },
    ]);
    const near = canonicalWith(
      ['| Camera page | web |', '| Camera page | readers |'],
      ['  Stream: web', '  Stream: readers'],
    );
    expect(unknownStream.find(near.plan, near.context)[0]?.fixes?.map(({ title }) => title)).toEqual([
      'Move it to “reader”',
      'Add stream “readers”',
    ]);
  });

  it('lets a chunk without a stream be', () => {
    expect(
      told(
        unknownStream,
        canonicalWith(['| Camera page | web |', '| Camera page | |'], ['  Stream: web\n', '']),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(unknownStream, canonicalWith())).toEqual([]);
  });
});
