import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { readWhen, sayWhen, whenWords, writeWhen } from './when';
import type { When } from '../plan/types';

const row = (title: string, token?: string) => ({
  title,
  extra: [],
  columns: [],
  ...(token !== undefined && { token }),
});
const plan = countedPlan({
  phases: [
    { number: 1, chunks: [{ token: 'C1', title: 'Log in' }, 'Phase 2', { title: 'Twin', issue: 'NS-1' }] },
    { number: 2, chunks: ['Sign **out**', 'Twin', { title: 'Keys', row: row('Locks', 'C7') }] },
    { number: 4, chunks: ['a + b', 'Phase 9', 'Lone', 'Lone'] },
    { number: 4 },
    { number: 12 },
  ],
});
const after = (of: 'p1' | `c${number}`): When => ({ verb: 'after', of });

describe('a moment', () => {
  it.each<[string, When]>([
    ['After Phase 1', after('p1')],
    ['during phase  2', { verb: 'during', of: 'p2' }],
    ['After Phase 12', { verb: 'after', of: 'p5' }],
    ['AFTER PHASE 2', { verb: 'after', of: 'p2' }],
    ['**After** `Phase 1`', after('p1')],
    ['After C1', after('c1')],
    ['After Log in', after('c1')],
    ['During sign out', { verb: 'during', of: 'c4' }],
    ['After locks', after('c6')],
    ['After a + b', after('c7')],
    ['After phase-2', after('c2')],
    ['After NS-1', after('c3')],
  ])('“%s” is read', (words, when) => expect(readWhen(plan, words)).toEqual(when));

  it.each([
    '',
    'when ready',
    'After',
    'After ',
    'Afterwards Phase 1',
    'Soon after Phase 1',
    'After Phase 3',
    // Two phases have the number, two chunks the title.
    'After Phase 4',
    'After Lone',
    'After Nobody',
    'After C11',
    // A chunk is called so, and no phase.
    'After Phase 9',
    'Before Phase 1',
    'After the Phase 1',
    'After Phase 1 and 2',
  ])('“%s” stays as written', (words) => expect(readWhen(plan, words)).toEqual({ text: words }));

  it('is read and written in a plan of one phase', () => {
    const one = countedPlan({ phases: [{ chunks: ['Log', 'Phase 1'] }] });
    expect(readWhen(one, 'After Log')).toEqual(after('c1'));
    expect(writeWhen(one, after('c2'))).toBe('After phase-1');
  });

  it('of a plan without phases stays as written', () => {
    expect(readWhen(countedPlan({}), 'After Phase 1')).toEqual({ text: 'After Phase 1' });
  });

  it.each<[When, string]>([
    [{ text: 'when *ready*' }, 'when *ready*'],
    [after('p1'), 'After Phase 1'],
    [{ verb: 'during', of: 'p2' }, 'During Phase 2'],
    [after('c1'), 'After Log in'],
    [{ verb: 'during', of: 'c2' }, 'During Phase 2'],
  ])('%j is said as “%s”', (when, words) => expect(sayWhen(plan, when)).toBe(words));

  it('in words is said without marks, but in code', () => {
    expect(whenWords(plan, { text: 'when *ready*, `a**b`' })).toBe('when ready, a**b');
    expect(whenWords(plan, after('c1'))).toBe('After Log in');
  });

  it.each<[When, string]>([
    [{ text: 'when *ready*' }, 'when *ready*'],
    [after('p1'), 'After Phase 1'],
    [after('c1'), 'After C1'],
    [{ verb: 'during', of: 'c4' }, 'During Sign **out**'],
    [after('c6'), 'After C7'],
    [after('c2'), 'After phase-2'],
    [after('c3'), 'After NS-1'],
    [after('c7'), 'After a + b'],
    // Nothing names it alone.
    [after('c9'), 'After Lone'],
    [{ verb: 'after', of: 'p9' }, 'After Phase ?'],
    [after('c99'), 'After ?'],
  ])('%j is written as “%s”', (when, words) => expect(writeWhen(plan, when)).toBe(words));
});
