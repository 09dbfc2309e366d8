import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { duplicateToken } from './duplicate-token';

const both = (first: string, second: string) =>
  canonicalWith(
    ['| Camera page |', `| ${first} |`],
    ['**Camera page**', `**${first}**`],
    ['| Pilot switch |', `| ${second} |`],
    ['**Pilot switch**', `**${second}**`],
  );

describe('duplicate-token', () => {
  it('finds two of one id token', () => {
    const { plan, context } = both('C1 Camera page', 'C1 Pilot switch');
    expect(duplicateToken.find(plan, context)).toEqual([
      {
        message: '“C1 Pilot switch” has the id “C1”, as “C1 Camera page” has; give it one of its own.',
        at: ['c6', 'c3'],
      },
    ]);
  });

  it('leaves two of one title and one id to the error', () => {
    expect(told(duplicateToken, both('C1 Tests', 'C1 Tests'))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(duplicateToken, canonicalWith())).toEqual([]);
  });
});
