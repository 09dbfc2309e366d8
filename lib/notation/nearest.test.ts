import { expect, it } from 'vitest';
import { nearest } from './nearest';

const titles = ['Mail templates', 'Token signing', 'Seat counting', '水やり schedule'].map(
  (title) => [title, title] as const,
);

it.each([
  ['mail-template', 'Mail templates'],
  ['token-singing', 'Token signing'],
  ['Seat count', 'Seat counting'],
  ['水やり-schedul', '水やり schedule'],
])('takes %s for %s', (text, title) => {
  expect(nearest(titles, text)).toBe(title);
});

it.each(['billing', 'C12', '', '—'])('takes “%s” for nothing', (text) => {
  expect(nearest(titles, text)).toBeUndefined();
});

it('takes the most alike, wherever it stands', () => {
  expect(
    nearest(
      [
        ['Mails', 1],
        ['Mail', 2],
        ['Mai', 3],
      ] as const,
      'mail',
    ),
  ).toBe(2);
});

it.each([
  // Half of the letter pairs are shared, with the ends of words counted.
  ['abd', 'abc', 1],
  ['abx', 'abcd', undefined],
  ['ABC', 'abc', 1],
  // Signs are no letters, and part words.
  ['!?#%&/=+abc', 'abc', 1],
  ['a b c d', 'abcd', undefined],
  ['Chunk 12', 'chunk-12', 1],
  ['-Ab -- cd-', 'ab cd', 1],
  ['a', '-- a --', 1],
])('%s is near %s: %s', (name, text, found) => {
  expect(nearest([[name, 1]], text)).toBe(found);
});

it('takes the first of equals', () => {
  expect(
    nearest(
      [
        ['Tests', 1],
        ['Tests', 2],
      ] as const,
      'test',
    ),
  ).toBe(1);
});
