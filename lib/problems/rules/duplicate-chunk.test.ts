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

  it('finds two of one title whose ids do not tell them apart', () => {
    const errors = (first: string, second: string) =>
      told(
        duplicateChunk,
        canonicalWith(
          ['| Camera page |', `| ${first}Tests |`],
          ['**Camera page**', `**${first}Tests**`],
          ['| Pilot switch |', `| ${second}Tests |`],
          ['**Pilot switch**', `**${second}Tests**`],
        ),
      ).length;
    expect(errors('C2 ', 'C4 ')).toBe(0);
    expect(errors('T001 ', 'T002 ')).toBe(0);
    expect(errors('C2 ', '')).toBe(1);
    expect(errors('C2 ', 'C2 ')).toBe(1);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(duplicateChunk, canonicalWith())).toEqual([]);
  });
});
