import { describe, expect, it } from 'vitest';
import { chunk, handoff, phase, planOf, row } from '../../testing/small-plan';
import { withoutChunks } from './without-chunks';
import type { Chunk, ChunkId, Dependency } from '../../plan/types';

const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;
const waiting = (ordinal: number, ...dependsOn: readonly Dependency[]): Chunk =>
  chunk(ordinal, { dependsOn });
const onFirst = { on: 'phase', phase: 'p1' } as const;
const dangling = { on: 'unresolved', text: 'Foo' } as const;

const one = phase(1, [chunk(11)]);
const c15 = waiting(15, on('c11'), dangling);
const two = phase(2, [
  { ...waiting(12, on('c11'), onFirst, dangling), stream: 's1', row: row(12, { stream: 's1' }) },
  waiting(13, on('c12')),
  waiting(14, dangling, on('c13'), on('c11')),
  c15,
]);
const handoffs = [handoff(1, [], 'all', { when: { verb: 'after', of: 'c11' } }), handoff(2, [], 'all')];
const plan = planOf({ phases: [one, two], handoffs });
/** The chunks of the second phase without some of them. */
const left = (gone: readonly ChunkId[], references: 'bridge' | 'remove') =>
  withoutChunks(plan, new Set(gone), references).phases[1]?.chunks;

describe('a plan without some chunks', () => {
  it('lets who waited wait for what those waited for, through as many as go, each said once', () => {
    expect(left(['c12', 'c13'], 'bridge')).toStrictEqual([waiting(14, dangling, on('c11'), onFirst), c15]);
  });

  it('takes no words over that meant nothing in what goes', () => {
    expect(left(['c12'], 'bridge')?.[0]).toStrictEqual(waiting(13, on('c11'), onFirst));
  });

  it('or lets them wait no more', () => {
    expect(left(['c11'], 'remove')?.map(({ dependsOn }) => dependsOn)).toStrictEqual([
      [onFirst, dangling],
      [on('c12')],
      [dangling, on('c13')],
      [dangling],
    ]);
    expect(left(['c13'], 'remove')).toStrictEqual([two.chunks[0], waiting(14, dangling, on('c11')), c15]);
  });

  it('ends where those that go wait for one another, or for who waited', () => {
    const ring = planOf({
      phases: [phase(1, [waiting(11, on('c12')), waiting(12, on('c13'), on('c11')), waiting(13, on('c12'))])],
    });
    expect(withoutChunks(ring, new Set(['c12', 'c13']), 'bridge').phases).toStrictEqual([
      phase(1, [chunk(11)]),
    ]);
  });

  it('has a handoff after one come after the phase that it stood in', () => {
    expect(withoutChunks(plan, new Set(['c11']), 'bridge').handoffs).toStrictEqual([
      { ...handoffs[0], when: { verb: 'after', of: 'p1' } },
      handoffs[1],
    ]);
  });

  it('leaves what did not mean them the very values they were', () => {
    const { phases } = withoutChunks(plan, new Set(['c13']), 'bridge');
    expect(phases[0]).toBe(one);
    expect(phases[1]?.chunks[2]).toBe(c15);
  });
});
