import { describe, expect, it } from 'vitest';
import { streamFacts } from '../compare/facts';
import { sketch } from '../testing/sketch';
import { Referee } from './referee';
import { survivors } from './survivors';
import type { Plan, Stream } from '../plan/types';
import type { Looks } from './survivors';

const two = sketch(2, []);
const renamed: Plan = {
  ...two,
  streams: two.streams.map((stream) => (stream.id === 's1' ? { ...stream, name: 'renamed' } : stream)),
};
const without = (...gone: readonly string[]): Plan => ({
  ...two,
  streams: two.streams.filter(({ id }) => !gone.includes(id)),
});
const looks: Looks<Stream> = {
  all: ({ streams }) => streams,
  name: (_, { name }) => `The stream ${name}`,
  says: (_, { name }) => name,
  facts: streamFacts,
};

/** The streams that are left of mine and theirs, and what was told; two streams stood in the base. */
function left(mine: Plan, theirs: Plan, keep: 'mine' | 'theirs' = 'mine') {
  const referee = new Referee(() => keep, [two, mine, theirs]);
  const ids = [...survivors(referee, looks).keys()];
  return { ids, told: referee.conflicts };
}

describe('what is left', () => {
  it('is all that neither side deleted, and what either brought', () => {
    const third: Plan = { ...two, streams: [...two.streams, ...sketch(3, []).streams.slice(2)] };
    expect(left(two, third)).toEqual({ ids: ['s0', 's1', 's2'], told: [] });
    expect(left(third, two).ids).toEqual(['s0', 's1', 's2']);
  });

  it('is not what one side deleted and the other left as it was', () => {
    expect(left(without('s1'), two)).toEqual({ ids: ['s0'], told: [] });
    expect(left(two, without('s1'))).toEqual({ ids: ['s0'], told: [] });
    expect(left(without('s1'), without('s1', 's0'))).toEqual({ ids: [], told: [] });
  });

  it.each([
    ['mine', 'mine', true],
    ['mine', 'theirs', false],
    ['theirs', 'mine', false],
    ['theirs', 'theirs', true],
  ] as const)('is what %s changed and the other deleted, where %s is kept: %s', (changed, keep, stays) => {
    const sides =
      changed === 'mine' ? ([renamed, without('s1')] as const) : ([without('s1'), renamed] as const);
    const { ids, told } = left(...sides, keep);
    expect(ids.includes('s1')).toBe(stays);
    const is =
      changed === 'mine' ? 'changed in mine and deleted in theirs' : 'deleted in mine and changed in theirs';
    const lost = stays ? '' : ' Left out: name “renamed”.';
    const end = keep === 'mine' ? 'Mine is kept.' : 'Theirs is taken.';
    expect(told).toMatchObject([
      {
        entity: 's1',
        field: 'existence',
        kept: keep,
        message: `The stream stream 1 is ${is}.${lost} ${end}`,
      },
    ]);
  });
});
