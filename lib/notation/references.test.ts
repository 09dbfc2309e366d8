import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { dependencyKey, dependencyOf, glossOf, readTerms, resolveTerm, spell, termKey } from './references';
import type { Dependency } from '../plan/types';
import type { DependencyKey, Target } from './references';

const row = (title: string, own: { token?: string; issue?: string } = {}) => ({
  row: { title, extra: [], columns: [], ...own },
});
/** Phases 1, 2, 4, twice 5, and 12, with chunks c1 … in this order; anew for each test, since what is known of a plan is kept. */
const plan = () =>
  countedPlan({
    phases: [
      {
        number: 1,
        chunks: [
          { token: 'C1', title: 'Log in', issue: 'NS-1', ...row('Sign-in page') },
          { token: 'C11', title: 'Mail', ...row('Mail') },
        ],
      },
      { number: 2, chunks: ['a + b', 'a', 'b', 'Foo, bar', 'Foo, bar + more'] },
      {
        number: 4,
        chunks: ['Phase 2', 'Twin', { title: 'Twin', issue: 'NS-2' }, { title: 'NS-1' }, 'Same', 'Same'],
      },
      {
        number: 5,
        chunks: [
          { title: 'Keys', ...row('Locks', { token: 'C7', issue: 'NS-7' }) },
          'log in',
          '!!',
          { token: 'C0.1', title: 'None' },
        ],
      },
      { number: 5 },
      { number: 12 },
    ],
  });
const chunk = (ordinal: number): Target => ({ on: 'chunk', chunk: `c${ordinal}` });

describe('a term', () => {
  it.each<[string, Target]>([
    ['Phase 2', { on: 'barrier' }],
    ['PHASE  2', { on: 'barrier' }],
    ['Phase 1', { on: 'phase', phase: 'p1' }],
    // Its own and later ones are phases as well: an error, but no other thing.
    ['Phase 4', { on: 'phase', phase: 'p3' }],
    ['Phase 12', { on: 'phase', phase: 'p6' }],
    ['c1', chunk(1)],
    ['`C1`', chunk(1)],
    ['C11', chunk(2)],
    ['C7', chunk(14)],
    ['ns-7', chunk(14)],
    // An issue id goes before a title.
    ['NS-1', chunk(1)],
    ['**Mail**', chunk(2)],
    ['C11 mail', chunk(2)],
    ['sign-in PAGE', chunk(1)],
    ['C1 Sign-in page', { on: 'unknown' }],
    ['c1-log-in', chunk(1)],
    ['sign-in-page', chunk(1)],
    ['sign in: page', chunk(1)],
    ['C0.1', chunk(17)],
    ['C7 Locks', chunk(14)],
    ['C7 Keys', { on: 'unknown' }],
    ['phase-2', chunk(8)],
    ['Log in', { on: 'ambiguous', chunks: ['c1', 'c15'] }],
    ['same', { on: 'ambiguous', chunks: ['c12', 'c13'] }],
    // Two phases have the number.
    ['Phase 5', { on: 'unknown' }],
    ['Phase 9', { on: 'unknown' }],
    ['C111', { on: 'unknown' }],
    ['C', { on: 'unknown' }],
    ['Phase two', { on: 'unknown' }],
    ['A Phase 1', { on: 'unknown' }],
    ['Phase 1 too', { on: 'unknown' }],
    ['Mails', { on: 'unknown' }],
    ['?', { on: 'unknown' }],
  ])('“%s” in phase 4 means %j', (term, target) => expect(resolveTerm(plan(), term, 'p3')).toEqual(target));

  it('is the barrier only of the phase before', () => {
    expect(resolveTerm(plan(), 'Phase 1', 'p2')).toEqual({ on: 'barrier' });
    expect(resolveTerm(plan(), 'Phase 1', 'p1')).toEqual({ on: 'phase', phase: 'p1' });
    // It has the number 4, though the heading before has not the number below.
    expect(resolveTerm(plan(), 'Phase 4', 'p4')).toEqual({ on: 'barrier' });
    expect(resolveTerm(plan(), 'Phase 5', 'p5')).toEqual({ on: 'barrier' });
  });

  it('means what stands before its gloss, where the whole means nothing', () => {
    expect(resolveTerm(plan(), 'Mail (all of it)', 'p3')).toEqual(chunk(2));
    expect(resolveTerm(plan(), 'Nobody (at all)', 'p3')).toEqual({ on: 'unknown' });
    expect(resolveTerm(plan(), 'Mail', 'p3')).toEqual(chunk(2));
    const named = countedPlan({ phases: [{ chunks: ['Mail', 'Mail (web)'] }] });
    expect(resolveTerm(named, 'Mail (web)', 'p1')).toEqual(chunk(2));
    expect(['Mail (web)', 'Mail  (app)', 'Mail'].map((term) => glossOf(named, term, 'p1'))).toEqual([
      '',
      '  (app)',
      '',
    ]);
  });

  it('has a key by which terms are compared', () => {
    const keys = ['Phase 2', 'phase 1', 'C1', 'Same', ' Nobody'].map((term) => termKey(plan(), term, 'p3'));
    expect(keys).toEqual(['barrier', 'phase:p1', 'chunk:c1', 'text:Same', 'text: Nobody']);
  });

  it.each<[Dependency, DependencyKey]>([
    [{ on: 'phase', phase: 'p2' }, 'phase:p2'],
    [{ on: 'chunk', chunk: 'c3' }, 'chunk:c3'],
    [{ on: 'unresolved', text: 'a: b:c' }, 'text:a: b:c'],
  ])('%j has the key %s and back', (dependency, key) => {
    expect(dependencyKey(dependency)).toBe(key);
    expect(dependencyOf(key)).toEqual(dependency);
    expect(dependencyOf('barrier')).toBeUndefined();
  });
});

describe('the terms of a value', () => {
  /** `C1 = chunk:c1; Mail = chunk:c2` */
  const read = (value: string) =>
    readTerms(plan(), value, 'p3')
      .map(({ start, end, text, key }) => {
        expect(value.slice(start, end)).toBe(text);
        return `${text} = ${key}`;
      })
      .join('; ');

  it.each([
    ['C1', 'C1 = chunk:c1'],
    [' C1 ,Mail  + Phase 2 ', 'C1 = chunk:c1; Mail = chunk:c2; Phase 2 = barrier'],
    // Titles that hold a sign are read whole, the longest first.
    ['a + b', 'a + b = chunk:c3'],
    ['b + a', 'b = chunk:c5; a = chunk:c4'],
    ['a + b + a', 'a + b = chunk:c3; a = chunk:c4'],
    ['A + B, b', 'A + B = chunk:c3; b = chunk:c5'],
    ['a + bc', 'a = chunk:c4; bc = text:bc'],
    ['foo, bar + more', 'foo, bar + more = chunk:c7'],
    ['foo, bar + b', 'foo, bar = chunk:c6; b = chunk:c5'],
    ['Foo, bar +', 'Foo, bar = chunk:c6'],
    ['C1 + nobody here', 'C1 = chunk:c1; nobody here = text:nobody here'],
    ['C1, —, none + a', 'C1 = chunk:c1; a = chunk:c4'],
    ['C1, C1', 'C1 = chunk:c1; C1 = chunk:c1'],
    ['—', ''],
    ['(none, so far)', ''],
    ['', ''],
    [' + , ', ''],
    ['C1 (a, b + c), Mail', 'C1 (a, b + c) = chunk:c1; Mail = chunk:c2'],
    ['a + b (both, now), a', 'a + b (both, now) = chunk:c3; a = chunk:c4'],
    ['a + b  (x) y', 'a + b  (x) y = text:a + b  (x) y'],
    ['a + bc (x), a', 'a = chunk:c4; bc (x) = text:bc (x); a = chunk:c4'],
    ['a + b(x), a', 'a = chunk:c4; b(x) = text:b(x); a = chunk:c4'],
  ])('“%s” are “%s”', (value, terms) => expect(read(value)).toBe(terms));

  it('are read whole with the token before a title', () => {
    const held = countedPlan({
      phases: [
        {
          chunks: [
            { token: 'C1', title: 'x + y' },
            { token: 'C2', title: 'y' },
          ],
        },
      ],
    });
    expect(readTerms(held, 'C1 x + y', 'p1').map(({ key }) => key)).toEqual(['chunk:c1']);
    expect(readTerms(held, 'C1 + y', 'p1').map(({ key }) => key)).toEqual(['chunk:c1', 'chunk:c2']);
  });

  it('are read in time that grows with the value', () => {
    const started = performance.now();
    expect(readTerms(plan(), 'C1 + '.repeat(2_000), 'p3')).toHaveLength(2_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('a dependency is written', () => {
  it.each<[string, DependencyKey, string | undefined]>([
    ['by the number of the phase before', 'barrier', 'Phase 2'],
    ['by the number of a phase', 'phase:p1', 'Phase 1'],
    ['not at all where the phase is gone', 'phase:p9', undefined],
    ['as it was where it means nothing', 'text:Some day', 'Some day'],
    ['by its token', 'chunk:c2', 'C11'],
    ['by its token in the table', 'chunk:c14', 'C7'],
    ['by its slug, where it has no token', 'chunk:c6', 'foo-bar'],
    ['by its slug, where its title means a phase', 'chunk:c8', 'phase-2'],
    ['by its issue id, where another has its slug', 'chunk:c10', 'NS-2'],
    ['not at all where nothing names it alone', 'chunk:c12', undefined],
    ['not at all where its title is no word', 'chunk:c16', undefined],
    ['not at all where the chunk is gone', 'chunk:c99', undefined],
  ])('%s', (_, key, term) => expect(spell(plan(), key, 'p3')).toBe(term));

  it('by the slug of its row, or the issue id there, where that alone is its own', () => {
    const twins = countedPlan({
      phases: [
        {
          chunks: [
            { title: 'Twin', ...row('Other') },
            { title: 'Twin', ...row('Twin', { issue: 'NS-3' }) },
          ],
        },
      ],
    });
    expect(spell(twins, 'chunk:c1', 'p1')).toBe('other');
    expect(spell(twins, 'chunk:c2', 'p1')).toBe('NS-3');
  });

  it('not at all where no phase comes before', () => {
    expect(spell(plan(), 'barrier', 'p1')).toBeUndefined();
  });

  it('by no name that says none', () => {
    const none = countedPlan({ phases: [{ chunks: [{ title: 'None', issue: 'NS-4' }] }] });
    expect(spell(none, 'chunk:c1', 'p1')).toBe('NS-4');
  });

  it('by no token that two chunks have', () => {
    const two = countedPlan({
      phases: [
        {
          chunks: [
            { token: 'C1', title: 'One' },
            { token: 'C1', title: 'Two' },
          ],
        },
      ],
    });
    expect(spell(two, 'chunk:c2', 'p1')).toBe('two');
  });
});
