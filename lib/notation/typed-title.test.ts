import { describe, expect, it } from 'vitest';
import { readsBehind, readTypedTitle } from './typed-title';

/** What typed words come to in a chunk with that token, or the code and sentence that refuse them. */
const typed = (words: string, own?: string) => {
  const result = readTypedTitle(words, own);
  return result.ok ? result.value : [result.error.code, result.error.message];
};

describe('a typed title', () => {
  it.each<[string, string | undefined, object]>([
    ['Fix', undefined, { title: 'Fix' }],
    ['  two\n\t lines ', undefined, { title: 'two lines' }],
    ['Fix (NS-1)', undefined, { title: 'Fix', issue: 'NS-1' }],
    ['Fix (needs a key)', 'C5', { token: 'C5', title: 'Fix', note: '(needs a key)' }],
    ['Fix *(a)* (NS-1)', 'C5', { token: 'C5', title: 'Fix', note: '*(a)*', issue: 'NS-1' }],
    ['C5 Fix', 'C5', { token: 'C5', title: 'Fix' }],
    ['C5 Fix', undefined, { token: 'C5', title: 'Fix' }],
    ['C5: Fix', undefined, { token: 'C5', title: 'Fix' }],
    ['2 keys', undefined, { title: '2 keys' }],
    ['水やり', undefined, { title: '水やり' }],
    [' snake_case ', undefined, { title: 'snake_case' }],
  ])('“%s” in a chunk with the id %s', (words, own, reading) => expect(typed(words, own)).toEqual(reading));

  it.each([
    ['a** b', 'a\\*\\* b'],
    ['ends with \\', 'ends with \\\\'],
    ['a __b', 'a __b'],
    ['**bold** words', '\\*\\*bold\\*\\* words'],
    ['*slanted*', '\\*slanted\\*'],
    ['`tick', '\\`tick'],
    ['``two` ticks', '\\`\\`two\\` ticks'],
    ['a* b_c `d', 'a\\* b\\_c \\`d'],
  ])('“%s” is escaped as “%s”', (words, title) => expect(typed(words)).toEqual({ title }));

  it.each(['`code` in it', '``a ` b`` c', 'a \\` b', 'a \\* b', 'an *aside* here', 'snake_case', '`a**b` c'])(
    '“%s” stays as typed',
    (words) => expect(typed(words)).toEqual({ title: words }),
  );

  it.each([
    ['— Fix', '\\— Fix'],
    ['– Fix', '\\– Fix'],
    ['- Fix', '\\- Fix'],
  ])('“%s” behind an id is escaped, since the sign would part them', (words, title) => {
    expect(typed(words, 'C5')).toEqual({ token: 'C5', title });
    expect(typed(words)).toEqual({ title: words });
  });

  it.each(['', ' ** ', '—'])('“%s” is refused: no letter or digit', (words) => {
    expect(typed(words)).toEqual(['empty-title', 'A chunk needs a title with at least one letter or digit.']);
  });

  it('of an id alone is refused', () => {
    expect(typed('C5')).toEqual(['empty-title', '“C5” reads as an id, and a chunk needs a title behind it.']);
    expect(typed('C5', 'C5')).toEqual(typed('C5'));
  });

  it('is refused where its end would be read as a note behind the id', () => {
    expect(typed('Fix (a) (b)')).toEqual({ title: 'Fix (a)', note: '(b)' });
    expect(typed('Fix (a) (b)', 'C5')).toEqual([
      'unreadable-title',
      '“Fix (a)” would be read as something else behind the id. Reword it.',
    ]);
  });

  it('with the id of another is refused', () => {
    expect(typed('C6 Fix', 'C5')).toEqual([
      'second-token',
      '“C6” reads as an id, and this chunk has the id C5. Start the title with another word.',
    ]);
  });
});

describe('a title behind an id', () => {
  it.each([
    ['C5', 'Fix', true],
    ['C5', '— Fix', false],
    ['C5', ': Fix', true],
    ['C5', '-ish', true],
    ['C5', 'Fix (a)', false],
    ['five', 'Fix', false],
    [undefined, '— Fix (a)', true],
  ] as const)('%s %s is read as itself: %s', (token, title, read) => {
    expect(readsBehind(token, title)).toBe(read);
  });
});
