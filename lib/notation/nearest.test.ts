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
