import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { chunksOf } from '../plan/lookup';
import { fixture } from '../testing/fixtures';
import { readTerms, resolveTerm, spell } from './references';

const { plan } = parse(fixture('thirteen'));
const nasty = parse(fixture('nasty-names')).plan;
const idOf = (of: typeof plan, title: string) =>
  chunksOf(of).find((chunk) => chunk.title === title || chunk.token === title)?.id ?? 'c0';

describe('a reference', () => {
  it('means the phase before, another phase, a token, an issue, a title in either wording, a slug', () => {
    expect(resolveTerm(plan, 'Phase 1', 'p2')).toEqual({ on: 'barrier' });
    expect(resolveTerm(plan, 'phase 1', 'p3')).toEqual({ on: 'phase', phase: 'p1' });
    expect(resolveTerm(plan, 'c10', 'p3')).toEqual({ on: 'chunk', chunk: idOf(plan, 'C10') });
    expect(resolveTerm(plan, 'C1', 'p3')).toEqual({ on: 'chunk', chunk: idOf(plan, 'C1') });
    expect(resolveTerm(plan, 'Thresholds', 'p3')).toEqual({ on: 'chunk', chunk: idOf(plan, 'C7') });
    expect(resolveTerm(plan, 'C7 thresholds', 'p3')).toEqual({ on: 'chunk', chunk: idOf(plan, 'C7') });
    expect(resolveTerm(plan, 'thresholds-per-fridge', 'p3')).toEqual({
      on: 'chunk',
      chunk: idOf(plan, 'C7'),
    });
    expect(resolveTerm(plan, 'Phase 9', 'p3')).toEqual({ on: 'unknown' });
    expect(resolveTerm(plan, 'C99', 'p3')).toEqual({ on: 'unknown' });
  });

  it('is read whole where a title holds the sign that parts terms', () => {
    const keys = (value: string) => readTerms(nasty, value, 'p2').map(({ text, key }) => [text, key]);
    expect(keys('Foo: bar + a + b')).toEqual([
      ['Foo: bar', `chunk:${idOf(nasty, 'Foo: bar')}`],
      ['a + b', `chunk:${idOf(nasty, 'a + b')}`],
    ]);
    expect(keys('a, nobody')).toEqual([
      ['a', `chunk:${idOf(nasty, 'a')}`],
      ['nobody', 'text:nobody'],
    ]);
    expect(keys('—')).toEqual([]);
  });

  it('is written by token, else by slug, and never by a name that means something else', () => {
    expect(spell(plan, `chunk:${idOf(plan, 'C7')}`, 'p3')).toBe('C7');
    expect(spell(nasty, `chunk:${idOf(nasty, 'Foo: bar')}`, 'p2')).toBe('foo-bar');
    // The chunk called “Phase 2” can be named by its slug alone.
    expect(spell(nasty, `chunk:${idOf(nasty, 'Phase 2')}`, 'p2')).toBe('phase-2');
    expect(spell(plan, 'barrier', 'p3')).toBe('Phase 2');
    expect(spell(plan, 'barrier', 'p1')).toBeUndefined();
  });
});
