import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { longOutcome } from './long-outcome';

describe('long-outcome', () => {
  const withOutcome = (text: string) =>
    canonicalWith(['A photo can be taken, turned and retaken on a phone.', text]);

  it('finds three sentences', () => {
    const { plan, context } = withOutcome('A photo can be taken. It can be turned! And retaken.');
    expect(longOutcome.find(plan, context)).toEqual([
      { message: 'The outcome of “Camera page” has 3 sentences; say what works in one or two.', at: ['c3'] },
    ]);
    expect(told(longOutcome, withOutcome('写真が撮れる。回せる。撮り直せる。'))).toHaveLength(1);
  });

  it.each([
    'A photo can be taken. It can be turned.',
    'Phones, e.g. Small ones, i.e. Those of 4.7 inch or v. 2.0 and later, can take a photo. It can be turned.',
    'Version 1.2. of the page opens index.html. It works',
  ])('lets “%s” be', (text) => {
    expect(told(longOutcome, withOutcome(text))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(longOutcome, canonicalWith())).toEqual([]);
  });
});
