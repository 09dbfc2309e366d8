import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { noOutcome } from './no-outcome';

describe('no-outcome', () => {
  it('finds a chunk whose success nobody describes', () => {
    const { plan, context } = canonicalWith(
      ['| A photo can be taken and checked |', '| — |'],
      ['  Outcome: A photo can be taken, turned and retaken on a phone.\n', ''],
    );
    expect(noOutcome.find(plan, context)).toEqual([
      { message: '“Camera page” has no outcome; say in a sentence what works once it is done.', at: ['c3'] },
    ]);
  });

  it('takes the table or the item alone for enough', () => {
    expect(told(noOutcome, canonicalWith(['| A photo can be taken and checked |', '| |']))).toEqual([]);
    expect(
      told(
        noOutcome,
        canonicalWith(['  Outcome: A photo can be taken, turned and retaken on a phone.\n', '']),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(noOutcome, canonicalWith())).toEqual([]);
  });
});
