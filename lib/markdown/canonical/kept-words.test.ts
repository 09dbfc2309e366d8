import { expect, it } from 'vitest';
import { keepsWords } from './kept-words';

it.each([
  ['**Log** in', 'log IN', true],
  ['one one', 'one', false],
  ['one one', 'one b one', true],
  ['one two', 'two', false],
  ['none', '—', true],
  ['N/A', '—', true],
  ['none before May', '—', false],
  ['🛤️', '', false],
  ['— · …', '', true],
])('%j is kept in %j: %s', (then, now, kept) => {
  expect(keepsWords(then, now)).toBe(kept);
});
