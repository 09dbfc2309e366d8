import { expect, it } from 'vitest';
import { readTypedNote } from './typed-note';

const typed = (words: string) => {
  const result = readTypedNote(words);
  return result.ok ? result.value : [result.error.code, result.error.message];
};

it.each([
  ['needs a key', '(needs a key)'],
  ['(needs a key)', '(needs a key)'],
  [' two\n lines ', '(two lines)'],
  ['*(see [x](y))*', '*(see [x](y))*'],
  ['see [x](y)', '(see [x](y))'],
  ['after NS-1', '(after NS-1)'],
  ['*(NS-1)*', '*(NS-1)*'],
  ['(a) (b)', '((a) (b))'],
])('the note “%s” stands as %s', (words, note) => expect(typed(words)).toBe(note));

it('no words are no note', () => expect(typed(' \n ')).toBeUndefined());

it.each(['NS-1', '(NS-1)', 'open (', 'closed )', '(a (NS-1)'])('“%s” is refused', (words) => {
  expect(typed(words)).toEqual([
    'unreadable-note',
    `“${words}” cannot stand behind a title as a note: close its parentheses, and keep issue ids in their own field.`,
  ]);
});
