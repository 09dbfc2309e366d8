import { describe, expect, it } from 'vitest';
import { boldSpan, codeScan, trim } from './span';

describe('a stretch without the white space at its ends', () => {
  it.each<[string, number, number, number, number]>([
    ['  a b\t', 0, 6, 2, 5],
    ['ab', 0, 2, 0, 2],
    ['x  y', 1, 3, 3, 3],
    ['x a y', 1, 4, 2, 3],
    [' a ', 1, 2, 1, 2],
  ])('“%s” from %i to %i is from %i to %i', (text, from, to, start, end) => {
    expect(trim(text, from, to)).toEqual({ start, end });
  });
});

describe('the bold that a text opens with', () => {
  const bold = (text: string, from = 0, to = text.length) => {
    const span = boldSpan(text, from, to);
    return span && text.slice(span.start, span.end);
  };

  it.each([
    ['**a** b', '**a**'],
    ['__a b__: c', '__a b__'],
    ['**a** b **c**', '**a**'],
    ['**a * b** c', '**a * b**'],
    ['**a ** b** c', '**a ** b**'],
    ['**a\\** b** c', '**a\\** b**'],
    ['**a `**` b** c', '**a `**` b**'],
    ['**a ``b` **`` c** d', '**a ``b` **`` c**'],
    ['**a ` b** c', '**a ` b**'],
    ['**`a`** b', '**`a`**'],
    ['**a*** b', '**a***'],
    ['**a__ b** c', '**a__ b**'],
  ])('of %s is %s', (text, words) => expect(bold(text)).toBe(words));

  it.each([
    'a **b**',
    '*a*',
    'abcab',
    '~~a~~',
    '*',
    '',
    '**',
    '** a**',
    '***a***',
    '**a',
    '**a **',
    '**a__',
    '**a*',
    '**a `**` b',
    '`**a**`',
  ])('is none in “%s”', (text) => expect(bold(text)).toBeUndefined());

  it('is looked for between two offsets alone', () => {
    expect(bold('- **a** b', 2)).toBe('**a**');
    expect(bold('- **a** b', 1)).toBeUndefined();
    expect(bold('**a** b', 0, 5)).toBe('**a**');
    expect(bold('**a**', 0, 4)).toBeUndefined();
    expect(bold('**a `b** c`', 0, 9)).toBe('**a `b**');
  });
});

describe('a code span', () => {
  /** What each offset opens, as text, asked from left to right. */
  const spans = (text: string, from: number, to: number, ...at: readonly number[]) => {
    const codeAt = codeScan(text, from, to);
    return at.map((start) => text.slice(start, codeAt(start)));
  };

  it('ends with the next run of back-ticks that is as long', () => {
    expect(spans('a `b` c', 0, 7, 2)).toEqual(['`b`']);
    expect(spans('``b`c`` d', 0, 9, 0)).toEqual(['``b`c``']);
    expect(spans('`b``c`', 0, 6, 0)).toEqual(['`b``c`']);
    expect(spans('`a` `b` `c`', 0, 11, 0, 4, 8)).toEqual(['`a`', '`b`', '`c`']);
    expect(spans('`a` `b`', 0, 7, 4)).toEqual(['`b`']);
  });

  it('is none where no such run follows: the back-ticks stand for themselves', () => {
    expect(spans('`b', 0, 2, 0)).toEqual(['`']);
    expect(spans('``b` c', 0, 6, 0)).toEqual(['``']);
    expect(spans('`a` `b', 0, 6, 0, 4)).toEqual(['`a`', '`']);
  });

  it('lies between two offsets', () => {
    expect(spans('`a`b`', 2, 5, 2)).toEqual(['`b`']);
    expect(spans('`a`', 0, 2, 0)).toEqual(['`']);
    expect(spans('a``', 0, 2, 1)).toEqual(['`']);
  });

  it('is found in time that grows with the text alone', () => {
    const started = performance.now();
    const text = '`a '.repeat(50_001);
    const codeAt = codeScan(text, 0, text.length);
    let last = 0;
    for (let at = 0; at < text.length; at = text.indexOf('`', last)) {
      last = codeAt(at);
      if (last === at + 1) break;
    }
    expect(last).toBe(150_001);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
