import { describe, expect, it, vi } from 'vitest';
import { Referee } from './referee';
import type { Prefer, Three } from './referee';

const about = { entity: 'c1', field: 'outcome', name: 'Outcome of “Login”' } as const;
const words = (value: string | undefined) => value;

function picked(three: Three<string | undefined>, prefer: Prefer = () => 'mine') {
  const referee = new Referee(prefer);
  return { value: referee.pick(about, three, words), told: referee.conflicts.map(({ message }) => message) };
}

describe('a fact', () => {
  it.each<[string, Three<string | undefined>, string | undefined]>([
    ['that nobody changed', ['a', 'a', 'a'], 'a'],
    ['that mine changed', ['a', 'b', 'a'], 'b'],
    ['that theirs changed', ['a', 'a', 'b'], 'b'],
    ['that both changed alike', ['a', 'b', 'b'], 'b'],
    ['that mine took away', ['a', undefined, 'a'], undefined],
    ['that theirs took away', ['a', 'a', undefined], undefined],
    ['that theirs brought', [undefined, undefined, 'b'], 'b'],
  ])('%s is as there, and nobody is asked', (_, three, value) => {
    const prefer = vi.fn<Prefer>(() => 'mine');
    expect(picked(three, prefer)).toEqual({ value, told: [] });
    expect(prefer).not.toHaveBeenCalled();
  });

  it('that both changed, each in its own way, is asked for and told', () => {
    const prefer = vi.fn<Prefer>(() => 'theirs');
    expect(picked(['a', 'b', 'c'], prefer)).toEqual({
      value: 'c',
      told: ['Outcome of “Login”: mine is “b”, theirs is “c”. Theirs is taken.'],
    });
    expect(prefer).toHaveBeenCalledWith({
      entity: 'c1',
      field: 'outcome',
      base: 'a',
      mine: 'b',
      theirs: 'c',
    });
    expect(picked([undefined, 'b', undefined]).told).toEqual([]);
    expect(picked(['a', undefined, 'c'])).toEqual({
      value: undefined,
      told: ['Outcome of “Login”: mine is nothing, theirs is “c”. Mine is kept.'],
    });
  });

  it('that reads the same to people is mine, and nobody is asked', () => {
    const prefer = vi.fn<Prefer>(() => 'theirs');
    const referee = new Referee(prefer);
    expect(referee.pick(about, ['a', 'b ', ' b'], (value) => value.trim())).toBe('b ');
    expect([prefer.mock.calls, referee.conflicts]).toEqual([[], []]);
  });

  it('is the same by its own measure', () => {
    const referee = new Referee(() => 'mine');
    const blind = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    expect(referee.pick(about, ['a', 'A', 'b'], words, blind)).toBe('b');
    expect(referee.conflicts).toEqual([]);
  });
});

it('what could not stay is noted in its own words', () => {
  const referee = new Referee(() => 'theirs');
  referee.note('c1', 'phase', 'It goes with it.');
  expect(referee.conflicts).toEqual([
    { entity: 'c1', field: 'phase', kept: 'mine', message: 'It goes with it.' },
  ]);
});
