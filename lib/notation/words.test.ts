import { expect, it } from 'vitest';
import { capital, counted, cut, enumerate, quote, quoted } from './words';

it('cuts what is longer than 60 signs, and no space before the mark', () => {
  expect(cut('x'.repeat(60))).toBe('x'.repeat(60));
  expect(cut('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(cut(`${'x'.repeat(58)} ${'y'.repeat(9)}`)).toBe(`${'x'.repeat(58)}…`);
});

it('quotes in plain words, cut', () => {
  expect(quote('A **bold** `name`')).toBe('“A bold name”');
  expect(quote('Say `__init__.py`')).toBe('“Say __init__.py”');
  expect(quoted('Say __init__.py')).toBe('“Say __init__.py”');
  expect(quote('x'.repeat(80))).toBe(`“${'x'.repeat(59)}…”`);
});

it('lists names, the last with “and”, and says how many more', () => {
  expect(enumerate([])).toBe('');
  expect(enumerate(['a'])).toBe('a');
  expect(enumerate(['a', 'b'])).toBe('a and b');
  expect(enumerate(['a', 'b', 'c', 'd'])).toBe('a, b, c and d');
  expect(enumerate(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
  expect(enumerate(['a', 'b', 'c'], 1)).toBe('a and 2 more');
});

it('counts with the word in its number', () => {
  expect([0, 1, 2].map((count) => counted(count, 'chunk'))).toEqual(['0 chunks', '1 chunk', '2 chunks']);
});

it('begins a sentence', () => {
  expect(capital('the handoff')).toBe('The handoff');
  expect(capital('')).toBe('');
});
