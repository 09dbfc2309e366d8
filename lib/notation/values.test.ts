import { describe, expect, it } from 'vitest';
import { isNone, readList, saysNone, writeList } from './values';

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

describe('a list or its member', () => {
  it.each([
    '—',
    'none',
    'None (the first one)',
    'NONE(yet)',
    '`none` (it is the first)',
    'none`',
    'nothing',
    ' Nothing. ',
    'nothing  (as it\nseems).',
    'none ()',
  ])('“%s” says none', (value) => expect(saysNone(value)).toBe(true));

  it.each(['none of them', 'nothing else', 'not none', 'C1 nothing', 'none (a) b', 'nonesuch (x)'])(
    '“%s” says something',
    (value) => expect(saysNone(value)).toBe(false),
  );
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
