import { expect, it } from 'vitest';
import { fileSentence } from './file-sentence';

const denied = (code: string) => Object.assign(new Error('the system’s words'), { code });

it.each([
  ['ENOENT', 'spec.md: there is no such file.'],
  ['ENOTDIR', 'spec.md: there is no such file.'],
  ['ELOOP', 'spec.md: this is a link that leads back to itself.'],
  ['EISDIR', 'spec.md: this is a folder; name a file in it.'],
  ['EACCES', 'spec.md: this cannot be written, since it is not permitted.'],
  ['EPERM', 'spec.md: this cannot be written, since it is not permitted.'],
  ['EROFS', 'spec.md: this cannot be written, since it is not permitted.'],
  ['EIO', 'spec.md: this cannot be written (the system’s words).'],
])('says what the system means by %s', (code, sentence) => {
  expect(fileSentence('spec.md', 'written', denied(code))).toBe(sentence);
});

it('says in words what is no error of the system', () => {
  expect(fileSentence('spec.md', 'read', 'odd')).toBe('spec.md: this cannot be read (odd).');
});
