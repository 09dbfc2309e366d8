import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { duplicateChunk } from './duplicate-chunk';

describe('duplicate-chunk', () => {
  it('finds two of one title', () => {
    const { plan, context } = canonicalWith(
      ['| Camera page |', '| Upload and storage |'],
      ['**Camera page**', '**upload and storage**'],
    );
    expect(duplicateChunk.find(plan, context)).toEqual([
      {
        message:
          'Two chunks are called “upload and storage”; rename one so that others can wait for it by name.',
        at: ['c3', 'c1'],
        fixes: [
          {
            title: 'Call the second “upload and storage 2”',
            commands: [{ type: 'chunk.rename', chunk: 'c3', title: 'upload and storage 2' }],
          },
        ],
      },
    ]);
  });

  it('finds two of one id token', () => {
    expect(
      told(
        duplicateChunk,
        canonicalWith(
          ['| Camera page |', '| C1 Camera page |'],
          ['**Camera page**', '**C1 Camera page**'],
          ['| Pilot switch |', '| C1 Pilot switch |'],
          ['**Pilot switch**', '**C1 Pilot switch**'],
        ),
      ),
    ).toEqual(['Two chunks have the id “C1”; give “C1 Pilot switch” one of its own.']);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(duplicateChunk, canonicalWith())).toEqual([]);
  });
});
