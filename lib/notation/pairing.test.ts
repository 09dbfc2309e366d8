import { describe, expect, it } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { countedPlan } from '../testing/counted-plan';
import { findEachOther, mayPair, pair, resemblance } from './pairing';
import type { Chunk } from '../plan/types';

const named = (...names: readonly string[]) =>
  names.map((name) => {
    const [, token, title = name] = /^(?:([A-Z]\d+) )(.*)$/.exec(name) ?? [];
    return { token, title };
  });

describe('pairing rows with items', () => {
  it('goes by id token before anything else', () => {
    expect(pair(named('C1 Apples', 'C2 Pears'), named('C2 Apples', 'C1 Pears'))).toEqual([1, 0]);
  });
  it('takes equal slugs, duplicates in document order', () => {
    expect(pair(named('Log in', 'Log in', 'Seats'), named('Seats', 'log-in', 'Log in!'))).toEqual([1, 2, 0]);
  });
  it('takes a title that starts with the other', () => {
    expect(pair(named('Login and register'), named('Other', 'Login and register endpoints'))).toEqual([1]);
  });
  it('takes titles that share most of their words', () => {
    expect(pair(named('Seat and invite tables'), named('Tables of seat and invite'))).toEqual([0]);
    expect(pair(named('Seat count rules'), named('Mail count limits'))).toEqual([undefined]);
  });
  it('never pairs two different tokens, and nothing by position', () => {
    expect(pair(named('C1 Same'), named('C2 Same'))).toEqual([undefined]);
    expect(pair(named('Apples'), named('Pears'))).toEqual([undefined]);
  });
  it('takes the likelier of two', () => {
    expect(pair(named('alpha beta gamma delta', 'alpha beta gamma'), named('gamma beta alpha'))).toEqual([
      0,
      undefined,
    ]);
  });

  it.each<[string, readonly string[], readonly string[], readonly (number | undefined)[]]>([
    ['a token is another’s start', ['C1 Apples'], ['C11 Apples'], [undefined]],
    ['a row alone has a token', ['C1 Apples'], ['Apples'], [0]],
    ['an item alone has a token', ['Apples'], ['C1 Apples'], [0]],
    ['tokens go before slugs', ['C1 Apples', 'Pears'], ['Apples', 'C1 Pears'], [1, undefined]],
    ['a token is there twice', ['C1 a', 'C1 b'], ['C1 b', 'C1 a', 'C1 c'], [0, 1]],
    ['slugs go before starts', ['Log', 'Log in'], ['Log in', 'Log out'], [1, 0]],
    ['the item is the start', ['Log in and out'], ['Log in'], [0]],
    ['a start goes to the first', ['Log'], ['Logs', 'Login'], [0]],
    ['a start is taken', ['Log', 'Log'], ['Logs', 'Login', 'Logger'], [0, 1]],
    ['a start has another token', ['C1 Log'], ['C2 Log in', 'Log out'], [1]],
    ['starts go before shared words', ['b a c', 'a b'], ['a b c'], [undefined, 0]],
    ['words are shared at 0.6 of the fewer', ['a b c d e'], ['c b a x y z'], [0]],
    ['words are shared below 0.6', ['a b c d'], ['b a x y'], [undefined]],
    ['words count once', ['a a a b c d'], ['x a y z'], [undefined]],
    ['words are shared with another token', ['C1 a b c'], ['C2 c b a'], [undefined]],
    ['the likelier is later', ['a b c x y'], ['c b a z w', 'y x c b a'], [1]],
    ['two are as likely: the first item', ['x a b c d'], ['z a b c w', 'a x b q r'], [0]],
    ['two are as likely: the first row', ['x a b c y', 'z a b c w'], ['c b a p q'], [0, undefined]],
    ['a likely one is taken', ['b a', 'c b a'], ['a b', 'a c b'], [0, 1]],
    ['nothing is left to pair', [], ['a'], []],
    ['there are no items', ['a', 'b'], [], [undefined, undefined]],
    ['titles without words', ['!', '?'], ['?', '!'], [undefined, undefined]],
    ['a row without words starts nothing', ['!'], ['a'], [undefined]],
    ['an item without words starts nothing', ['a'], ['!'], [undefined]],
  ])('where %s', (_, rows, items, found) => expect(pair(named(...rows), named(...items))).toEqual(found));
});

it.each([
  ['C1', 'C1', true],
  ['C1', 'C2', false],
  ['C1', 'C11', false],
  [undefined, 'C1', true],
  ['C1', undefined, true],
])('tokens %s and %s may name one chunk: %s', (row, item, may) => {
  expect(mayPair({ token: row, title: 'a' }, { token: item, title: 'b' })).toBe(may);
});

it.each([
  ['log-in', 'log-in', 1],
  ['log', 'log-in', 1],
  ['logger', 'log', 1],
  ['log-in', 'log', 1],
  ['a-b-c', 'c-x-a-y', 2 / 3],
  ['a-b', 'c-d', 0],
  ['', 'a', 0],
  ['', '', 0],
])('“%s” and “%s” are alike by %d', (a, b, score) => expect(resemblance(a, b)).toBe(score));

describe('rows and items find each other', () => {
  const row = (title: string) => ({ row: { title, extra: [], columns: [] } });
  const chunks = (...own: readonly (string | Partial<Chunk>)[]) =>
    chunksOf(countedPlan({ phases: [{ chunks: own }] }));

  it('where each row is read as its own chunk’s', () => {
    const own = chunks({ title: 'Log in', ...row('Log') }, { title: 'Seats', ...row('Seats') });
    expect(findEachOther(own, own)).toBe(true);
    expect(findEachOther([...own].reverse(), own)).toBe(true);
  });

  it('not where a row finds no item, or that of another', () => {
    const lost = chunks({ title: 'Seats', ...row('Apples') });
    expect(findEachOther(lost, lost)).toBe(false);
    const one = chunks({ title: 'Log', ...row('Log') }, { title: 'Seats', ...row('Apples') });
    expect(findEachOther(one, one)).toBe(false);
    const crossed = chunks({ title: 'Log', ...row('Seats') }, { title: 'Seats', ...row('Log') });
    expect(findEachOther(crossed, crossed)).toBe(false);
  });

  it('not where a row without an item finds one', () => {
    const [only, other] = chunks({ title: 'Log', item: false, ...row('Log') }, 'Login');
    expect(only && findEachOther([only], [])).toBe(true);
    expect(only && other && findEachOther([only], [other])).toBe(false);
  });

  it('a chunk without a row is known by its own title', () => {
    const own = chunks('Log', 'Seats');
    expect(findEachOther(own, [...own].reverse())).toBe(true);
  });
});
