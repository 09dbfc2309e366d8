import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs';
import { mergeLines } from './merge-lines';

const at = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

/** What comes of it where mine is kept, and the stretches that both sides changed. */
function merged(base: string, mine: string, theirs: string) {
  const conflicts: unknown[] = [];
  const text = mergeLines([base, mine, theirs], (conflict) => {
    conflicts.push(conflict);
    return 'mine';
  });
  return { text, conflicts };
}

describe('lines', () => {
  const base = at('a', 'b', 'c', 'd', 'e');
  it.each([
    ['changes apart', at('A', 'b', 'c', 'd', 'e'), at('a', 'b', 'c', 'd', 'E'), at('A', 'b', 'c', 'd', 'E')],
    [
      'changes that touch',
      at('a', 'B', 'c', 'd', 'e'),
      at('a', 'b', 'C', 'd', 'e'),
      at('a', 'B', 'C', 'd', 'e'),
    ],
    [
      'the same change',
      at('a', 'x', 'c', 'd', 'e'),
      at('a', 'x', 'c', 'd', 'e'),
      at('a', 'x', 'c', 'd', 'e'),
    ],
    [
      'lines put behind changed ones',
      at('a', 'B', 'c', 'd', 'e'),
      at('a', 'b', 'new', 'c', 'd', 'e'),
      at('a', 'B', 'new', 'c', 'd', 'e'),
    ],
    [
      'lines put before deleted ones',
      at('a', 'd', 'e'),
      at('a', 'new', 'b', 'c', 'd', 'e'),
      at('a', 'new', 'd', 'e'),
    ],
    [
      'lines at both ends',
      at('0', 'a', 'b', 'c', 'd', 'e'),
      at('a', 'b', 'c', 'd', 'e', 'f'),
      at('0', 'a', 'b', 'c', 'd', 'e', 'f'),
    ],
    ['all deleted, and white space at an end', '', at('a  ', 'b', 'c', 'd', 'e'), ''],
  ])('%s are both kept', (_, mine, theirs, result) => {
    expect(merged(base, mine, theirs)).toEqual({ text: result, conflicts: [] });
    expect(merged(base, theirs, mine)).toEqual({ text: result, conflicts: [] });
  });

  it('that both changed are mine, and told', () => {
    expect(merged(base, at('a', 'x', 'c', 'd', 'e'), at('a', 'y', 'z', 'd', 'e'))).toEqual({
      text: at('a', 'x', 'c', 'd', 'e'),
      conflicts: [{ base: at('b', 'c'), mine: at('x', 'c'), theirs: at('y', 'z') }],
    });
    expect(merged(base, base + 'mine\n', base + 'theirs\n').conflicts).toHaveLength(1);
  });

  it('that both put in are said once, however the blank lines around them were counted', () => {
    const notes = at('a', '', 'b', '');
    const mine = at('a', '', 'note', '', 'B', '');
    const theirs = at('a', '', 'note', '', 'b', '');
    expect(merged(notes, mine, theirs)).toEqual({ text: mine, conflicts: [] });
    expect(merged(notes, theirs, mine)).toEqual({ text: mine, conflicts: [] });
    expect(merged(notes, at('A', '', 'note', '', 'b', ''), theirs).text.match(/note/g)).toHaveLength(1);
    expect(
      merged(notes, at('a', '', 'note'), at('a', '', 'b', '', '', 'note')).text.match(/note/g),
    ).toHaveLength(1);
    expect(merged(notes, at('a', '', 'B', '', 'afoot'), at('a', '', 'b', '', 'foot')).conflicts).toHaveLength(
      1,
    );
    expect(merged(notes, at('a', 'note', '', 'b', ''), theirs).text.match(/note/g)).toHaveLength(1);
  });

  it('take the line ending, the mark and the last end of the side that changed them', () => {
    const crlf = base.replaceAll('\n', '\r\n');
    expect(merged(base, base.replace('b', 'B'), `\uFEFF${crlf}`).text).toBe(
      `\uFEFF${crlf.replace('b', 'B')}`,
    );
    expect(merged(base, base.trimEnd(), base.replace('a', 'A')).text).toBe(base.replace('a', 'A').trimEnd());
    expect(merged(base.trimEnd(), base.trimEnd().replace('a', 'A'), base.replace('e', 'e\nf')).text).toBe(
      at('A', 'b', 'c', 'd', 'e', 'f'),
    );
    const mixed = base.replace('c\n', 'c\r\n');
    expect(merged(mixed, mixed.replace('a', 'A'), mixed).text).toBe(mixed.replace('a', 'A'));
  });

  const texts = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', ''), fc.constantFrom('\n', '\n', '\r\n', '\r')), {
      maxLength: 8,
    })
    .map((parts) => parts.flat().join(''));
  it('that one side alone changed are as there, byte for byte', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(merged(one, one, other)).toEqual({ text: other, conflicts: [] });
        expect(merged(one, other, one)).toEqual({ text: other, conflicts: [] });
        expect(merged(one, other, other)).toEqual({ text: other, conflicts: [] });
      }),
      runs(300),
    );
  });

  it('that one side put at the end are said once where the other has them already', () => {
    const base = at('a', '', 'b', '', 'c');
    const appended = at('a', '', 'b', '', 'c', '', 'x', '', 'y');
    const both = at('a', '', 'x', '', 'y');
    expect(merged(base, both, appended)).toEqual({ text: both, conflicts: [] });
    expect(merged(base, appended, both)).toEqual({ text: both, conflicts: [] });
    // Words of the base are nobody's repetition.
    expect(merged(at('a', 'x'), at('A', 'x'), at('a', 'x', 'x')).text).toBe(at('A', 'x', 'x'));
  });

  it('come out the same whichever side is whose, where nothing is in conflict', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, mine, theirs) => {
        const one = merged(base, mine, theirs);
        if (one.conflicts.length > 0) return;
        const other = merged(base, theirs, mine);
        expect(other.conflicts).toEqual([]);
        const bare = (text: string) => text.replace(/\r\n|\r/g, '\n').trimEnd();
        expect(bare(other.text)).toBe(bare(one.text));
      }),
      runs(300),
    );
  });
});
