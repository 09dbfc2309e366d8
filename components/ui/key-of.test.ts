import { expect, test } from 'vitest';
import { keyOf } from './key-of';

test.each([
  ['a Latin letter as the layout has it, wherever it is', 'm', 'Semicolon', 'm'],
  ['with Shift or Caps Lock too', 'S', 'KeyS', 's'],
  ['a Latin letter with a sign above it is itself', 'ß', 'KeyS', 'ß'],
  ['a sign where a letter is elsewhere', ';', 'KeyZ', ';'],
  ['Cyrillic by place', 'я', 'KeyZ', 'z'],
  ['Greek by place', 'Σ', 'KeyS', 's'],
  ['Hebrew by place', 'ד', 'KeyS', 's'],
  ['Arabic by place, also where one key writes two letters', 'لا', 'KeyB', 'b'],
  ['a letter where there is none elsewhere', 'ё', 'Backquote', 'ё'],
  ['a named key', 'ArrowUp', 'ArrowUp', 'ArrowUp'],
  ['a named key that is no letter’s place', 'Enter', 'NumpadEnter', 'Enter'],
])('%s', (_, key, code, meant) => {
  expect(keyOf({ key, code })).toBe(meant);
});
