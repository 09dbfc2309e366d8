import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { streamMismatch } from './stream-mismatch';

describe('stream-mismatch', () => {
  it('finds a row and an item that disagree and offers both', () => {
    const { plan, context } = canonicalWith(['| Camera page | web |', '| Camera page | reader |']);
    expect(streamMismatch.find(plan, context)).toEqual([
      {
        message: '“Camera page” is on “web” in its item and on “reader” in the table; settle on one.',
        at: ['c3'],
        fixes: [
          {
            title: 'Keep “web”',
            commands: [{ type: 'chunk.move', chunks: ['c3'], phase: 'p1', stream: 's3' }],
          },
          {
            title: 'Change to “reader”',
            commands: [{ type: 'chunk.move', chunks: ['c3'], phase: 'p1', stream: 's2' }],
          },
        ],
      },
    ]);
  });

  it('takes one that says nothing for agreeing', () => {
    expect(told(streamMismatch, canonicalWith(['| Camera page | web |', '| Camera page | |']))).toEqual([]);
    expect(told(streamMismatch, canonicalWith(['  Stream: web\n', '']))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(streamMismatch, canonicalWith())).toEqual([]);
  });
});
