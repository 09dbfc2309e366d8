import { describe, expect, it } from 'vitest';
import { isNone, readList, writeList } from './values';

describe('a value', () => {
  it.each([
    '',
    '  ',
    '—',
    '–',
    '-',
    '—.',
    'none',
    'None.',
    ' NONE ',
    'n/a',
    '(none)',
    '(None yet, see below)',
  ])('“%s” says none', (value) => expect(isNone(value)).toBe(true));

  it.each([
    'nothing',
    'none of them',
    'one',
    '.—',
    '--',
    '(nonesuch)',
    '(none) at first',
    '(none',
    'a (none)',
  ])('“%s” says something', (value) => expect(isNone(value)).toBe(false));
});

describe('a comma list', () => {
  it.each<[string, readonly string[]]>([
    ['react-ui', ['react-ui']],
    [' a ,b,  c d ', ['a', 'b', 'c d']],
    ['a, , —, b,', ['a', 'b']],
    ['—', []],
    ['(none, for now)', []],
  ])('“%s” has its members', (value, members) => expect(readList(value)).toEqual(members));

  it('is written with commas, and as a dash where it has none', () => {
    expect(writeList(['a', 'b'])).toBe('a, b');
    expect(writeList([])).toBe('—');
  });
});
