import { expect, it } from 'vitest';
import { changeWords } from './words';

it.each([
  [0, true, 'no changes'],
  [1, true, '1 change not in the file'],
  [2, true, '2 changes not in the file'],
  [0, false, 'not in a file yet'],
  [1, false, '1 change, not in a file yet'],
  [2, false, '2 changes, not in a file yet'],
])('%i changes, of a text in a file: %s', (count, inFile, words) => {
  expect(changeWords(count, inFile)).toBe(words);
});
