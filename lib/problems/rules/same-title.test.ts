import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { sameTitle } from './same-title';

const both = (first: string, second: string) =>
  canonicalWith(
    ['| Camera page |', `| ${first} |`],
    ['**Camera page**', `**${first}**`],
    ['| Pilot switch |', `| ${second} |`],
    ['**Pilot switch**', `**${second}**`],
  );

describe('same-title', () => {
  it('finds two of one title that their ids tell apart', () => {
    const { plan, context } = both('C2 Tests', 'C4 tests');
    expect(sameTitle.find(plan, context)).toEqual([
      {
        message:
          '“C4 tests” and “C2 Tests” are told apart by their ids alone; say in the title what “tests” means for each.',
        at: ['c6', 'c3'],
      },
    ]);
  });

  it('leaves those to the error that nothing tells apart', () => {
    expect(told(sameTitle, both('C2 Tests', 'Tests'))).toEqual([]);
    expect(told(sameTitle, both('Tests', 'Tests'))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(sameTitle, canonicalWith())).toEqual([]);
  });
});
