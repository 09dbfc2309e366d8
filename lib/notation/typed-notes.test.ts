import { describe, expect, it } from 'vitest';
import { readTypedNotes } from './typed-notes';

const typed = (words: string, old?: string) => {
  const result = readTypedNotes(words, old);
  return result.ok ? result.value : [result.error.code, result.error.message];
};

describe('typed notes', () => {
  it.each([
    ['One paragraph.', 'One paragraph.'],
    ['  \n\nOne  \r\nTwo\t\rThree\n\n', 'One\nTwo\nThree'],
    ['One\n\n\n\nTwo', 'One\n\nTwo'],
    ['> quoted\n> more', '> quoted\n> more'],
    ['Ask first:\n- who\n- when', 'Ask first:\n\n- who\n\n- when'],
    ['- a\n  more of a\n* b', '- a\n  more of a\n\n* b'],
    ['- a\n  - inner', '- a\n  - inner'],
    ['- a\n\n- b', '- a\n\n- b'],
    ['a\n-b', 'a\n-b'],
    ['1. one\n2. two', '1. one\n2. two'],
  ])('%j are kept as %j', (words, notes) => expect(typed(words)).toBe(notes));

  it('keep bullets together that stood together', () => {
    expect(typed('- a\n- b\n- c', 'Before.\n\n- a\n- b')).toBe('- a\n- b\n\n- c');
    expect(typed('- a\n- b', '- xa\n- b')).toBe('- a\n\n- b');
    expect(typed('- a\n- bc', '- a\n- b')).toBe('- a\n\n- bc');
  });

  it('of no words are none', () => expect(typed(' \n\t')).toBeUndefined());

  it.each([
    '# Heading',
    '###### Heading',
    '#',
    '  ## Heading',
    '```',
    '~~~js',
    '<!-- hidden -->',
    '<b>',
    '| a | b |',
    '===',
    '=  ',
    '---',
    '--',
    '- [ ] Chunk',
    '* [x] Chunk',
    '+ [X] Chunk',
    '- **Chunk**',
    '- __Chunk__',
    '- C1 Chunk',
    '-  C1 Chunk',
    '-  [ ] Chunk',
    '* C0.1: Chunk',
    '  - C1.',
    '- T001) Chunk',
  ])('are refused with a new line “%s”', (line) => {
    const refused = [
      'no-note',
      `“${line.trim()}” would be read as a heading, a table, a chunk or markup, and not as a note. Begin the line with other words.`,
    ];
    expect(typed(`Words.\n\n${line}\n\nMore.`)).toEqual(refused);
    // What stood there before is a note already.
    expect(typed(`Words.\n\n${line}\n\nMore.`, line.trimEnd())).not.toEqual(refused);
  });

  it.each([
    '#1 is first',
    '####### seven',
    'a # b',
    '``code``',
    '~~gone~~',
    'a < b',
    'a | b',
    '= 2',
    '=x',
    '--x',
    'see - C1 first',
    '-',
    '--- a',
    '- [a] words',
    '- []',
    '- [ ]words',
    '- *words*',
    '- C1x words',
    '- words of C1',
    'C1 words',
    '1. C1 words',
  ])('hold a new line “%s”', (line) => expect(typed(line)).toBe(line));
});
