import { describe, expect, it } from 'vitest';
import { chunk, phase, planOf, stream } from '../../testing/small-plan';
import { withChunk, withPhase, withStream } from './edit';

const one = phase(1, [chunk(11), chunk(12)]);
const two = phase(2, [chunk(13)]);
const api = stream(1, 'api');
const plan = planOf({ streams: [api, stream(2, 'web')], phases: [one, two] });

describe('one stream, phase or chunk replaced', () => {
  it('stands where it stood', () => {
    expect(withStream(plan, 's2', (old) => ({ ...old, owns: 'web/' }))).toStrictEqual({
      ...plan,
      streams: [api, stream(2, 'web', { owns: 'web/' })],
    });
    expect(withPhase(plan, 'p2', (old) => ({ ...old, name: `${old.name}!` }))).toStrictEqual({
      ...plan,
      phases: [one, { ...two, name: 'Part 2!' }],
    });
    expect(withChunk(plan, 'c12', (old) => ({ ...old, done: true }))).toStrictEqual({
      ...plan,
      phases: [phase(1, [chunk(11), chunk(12, { done: true })]), two],
    });
  });

  it('leaves the others the very values they were', () => {
    expect(withPhase(plan, 'p1', (old) => ({ ...old })).phases[1]).toBe(two);
    const { phases } = withChunk(plan, 'c12', (old) => ({ ...old }));
    expect(phases[0]?.chunks[0]).toBe(one.chunks[0]);
    expect(phases[1]).toBe(two);
  });
});
