import { describe, expect, it } from 'vitest';
import { difference } from './difference';

describe('difference', () => {
  it('is nothing between equal texts', () => {
    expect(difference('a\nb\n', 'a\nb\n')).toEqual({ gone: 0, came: 0, places: [] });
  });

  it('counts what went and what came, and shows it among its neighbours', () => {
    expect(difference('a\nb\nc\nd\ne\nf\n', 'a\nb\nc\nD\nD2\ne\nf\n')).toEqual({
      gone: 1,
      came: 2,
      places: [
        {
          line: 2,
          lines: [
            { kind: 'same', text: 'b' },
            { kind: 'same', text: 'c' },
            { kind: 'gone', text: 'd' },
            { kind: 'came', text: 'D' },
            { kind: 'came', text: 'D2' },
            { kind: 'same', text: 'e' },
            { kind: 'same', text: 'f' },
          ],
        },
      ],
    });
  });

  it('takes lines that begin with a sign for what they are', () => {
    const [place] = difference('- [ ] x\n', '+ [ ] x\n').places;
    expect(place?.lines).toEqual([
      { kind: 'gone', text: '- [ ] x' },
      { kind: 'came', text: '+ [ ] x' },
    ]);
  });

  it('says nothing about a missing last line end but that the line differs', () => {
    expect(difference('a\nb', 'a\nb\n')).toMatchObject({ gone: 1, came: 1 });
  });

  it('gives up between texts with too little in common, and says how long they are', () => {
    const text = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word} ${at}`).join('\n');
    expect(difference(text('one'), text('two'))).toEqual({ gone: 3_000, came: 3_000, places: [] });
  });
});
