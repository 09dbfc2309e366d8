import { describe, expect, it } from 'vitest';
import { glossStart, termEnd } from './gloss';

describe('a gloss', () => {
  it.each([
    ['U2 (JsonStore)', 2],
    ['U2  (a (b), c)', 2],
    ['Login (email) (later)', 13],
    ['(all of it)', undefined],
    ['U2(x)', undefined],
    ['U2', undefined],
    ['U2 x)', undefined],
    ['U2 (x) y', undefined],
    [') (x)', 1],
    ['a (b) c)', undefined],
    ['', undefined],
  ])('of %j begins at %s', (term, start) => expect(glossStart(term)).toBe(start));
});

describe('a term', () => {
  it.each([
    ['a, b', 1],
    ['a (b, c) + d', 9],
    ['(a, b), c', 6],
    ['a(b, c)', 3],
    ['a (b, c', 4],
    ['a', 1],
    ['a (b (c, d), e), f', 15],
    ['a (b, c)) + d', 10],
  ])('of %j ends at %s', (value, end) => expect(termEnd(value, 0)).toBe(end));
});
