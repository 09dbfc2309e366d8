import { describe, expect, it } from 'vitest';
import { Referee } from './referee';
import { mergeExtras, mergeList, mergeMembers, mergeOptionalList } from './sets';
import type { Extra } from '../plan/types';
import type { Three } from './referee';

const about = (field: string) => ({ entity: 'plan', field, name: `The ${field}` }) as const;
const list = (words: string) => Array.from(words);

describe('the members of a set', () => {
  it.each([
    ['brought by either', '', 'a', 'b', 'ab'],
    ['taken away by either', 'abc', 'bc', 'ac', 'c'],
    ['taken away by one and left by the other', 'ab', 'a', 'ab', 'a'],
    ['taken away by both', 'ab', 'a', 'a', 'a'],
    ['brought by both', 'a', 'ab', 'ab', 'ab'],
  ])('%s', (_, base, mine, theirs, members) => {
    const three = [base, mine, theirs].map(list) as unknown as Three<readonly string[]>;
    expect([...mergeMembers(three)].sort().join('')).toBe(members);
  });
});

describe('a list', () => {
  it.each([
    ['what one side put in stands where it put it', 'abc', 'axbc', 'abc', 'axbc'],
    ['what one side took away is gone, and the order of the other stays', 'abc', 'ac', 'cba', 'ca'],
    ['what both put at one place stands by name', 'a', 'az', 'ab', 'abz'],
    [
      'what both moved, each elsewhere, is the same whichever side is whose',
      'abcdef',
      'fabcde',
      'abfcde',
      'abfcde',
    ],
    ['what stands twice is one', 'aa', 'aba', 'aa', 'ab'],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeList([list(base), list(mine), list(theirs)]).join('')).toBe(merged);
    expect(mergeList([list(base), list(theirs), list(mine)]).join('')).toBe(merged);
  });

  it('that may be missing is by member where both have one, else one fact', () => {
    const referee = new Referee(() => 'mine');
    const merge = (...three: Three<readonly string[] | undefined>) =>
      mergeOptionalList(referee, about('skills'), three);
    expect(merge(['a', 'b'], ['a', 'b', 'x'], ['b'])).toEqual(['b', 'x']);
    expect(merge(undefined, ['a'], ['b'])).toEqual(['a', 'b']);
    expect(merge(['a'], undefined, ['a'])).toBeUndefined();
    expect(merge(undefined, undefined, ['b'])).toEqual(['b']);
    expect(referee.conflicts).toEqual([]);
    expect(merge(['a'], undefined, [])).toBeUndefined();
    expect(referee.conflicts).toEqual([
      {
        entity: 'plan',
        field: 'skills',
        base: 'a',
        theirs: '—',
        kept: 'mine',
        question: 'The skills',
        message: 'The skills: mine is nothing, theirs is “—”. Mine is kept.',
      },
    ]);
  });
});

describe('fields the format does not name', () => {
  const extras = (...pairs: readonly (readonly [string, string])[]): readonly Extra[] =>
    pairs.map(([label, value]) => ({ label, value }));
  const merge = (...three: Three<readonly Extra[] | undefined>) => {
    const referee = new Referee(() => 'theirs');
    const merged = mergeExtras(referee, about, three);
    return { merged, told: referee.conflicts.map(({ field }) => field) };
  };

  it('are a fact each', () => {
    const base = extras(['Owner', 'a'], ['Cost', '1']);
    const mine = extras(['Owner', 'b'], ['Cost', '1']);
    const theirs = extras(['Owner', 'a'], ['Cost', '2'], ['Risk', 'low']);
    expect(merge(base, mine, theirs)).toEqual({
      merged: extras(['Owner', 'b'], ['Cost', '2'], ['Risk', 'low']),
      told: [],
    });
    expect(merge(base, mine, extras(['Owner', 'c'], ['Cost', '1']))).toEqual({
      merged: extras(['Owner', 'c'], ['Cost', '1']),
      told: ['Owner'],
    });
  });

  it('of the same label are told apart by their order', () => {
    const base = extras(['Note', 'a'], ['Note', 'b']);
    const mine = extras(['Note', 'a'], ['Note', 'x']);
    expect(merge(base, mine, extras(['Note', 'y'], ['Note', 'b'])).merged).toEqual(
      extras(['Note', 'y'], ['Note', 'x']),
    );
  });

  it('that say nothing are neither changed nor at odds', () => {
    const dash = extras(['Owner', '—']);
    const empty = extras(['Owner', '']);
    expect(merge(dash, empty, dash)).toEqual({ merged: empty, told: [] });
    expect(merge(dash, dash, extras(['Owner', 'a']))).toEqual({ merged: extras(['Owner', 'a']), told: [] });
    expect(merge(undefined, undefined, dash)).toEqual({ merged: dash, told: [] });
  });
});
