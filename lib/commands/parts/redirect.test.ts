import { describe, expect, it } from 'vitest';
import { chunk, handoff, phase, planOf } from '../../testing/small-plan';
import { redirect, union } from './redirect';
import type { ChunkId } from '../../plan/types';

const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;
const onFirst = { on: 'phase', phase: 'p1' } as const;
const dangling = { on: 'unresolved', text: 'Foo' } as const;

const one = phase(1, [chunk(11), chunk(12)]);
const c14 = chunk(14, { dependsOn: [on('c12')] });
const handoffs = [
  handoff(1, [], 'all', { when: { verb: 'during', of: 'c11' } }),
  handoff(2, [], 'all', { when: { verb: 'after', of: 'c13' } }),
  handoff(3, [], 'all'),
];
const plan = planOf({
  phases: [one, phase(2, [chunk(13, { dependsOn: [on('c12'), onFirst, on('c11'), dangling] }), c14])],
  handoffs,
});

describe('what means one chunk', () => {
  it('means another instead, said once, and the rest stays', () => {
    expect(redirect(plan, 'c11', 'c12')).toStrictEqual({
      ...plan,
      phases: [one, phase(2, [chunk(13, { dependsOn: [on('c12'), onFirst, dangling] }), c14])],
      handoffs: [{ ...handoffs[0], when: { verb: 'during', of: 'c12' } }, handoffs[1], handoffs[2]],
    });
  });

  it('leaves what does not mean it the very values they were', () => {
    const { phases } = redirect(plan, 'c11', 'c12');
    expect(phases[0]).toBe(one);
    expect(phases[1]?.chunks[1]).toBe(c14);
  });
});

describe('two lists of dependencies as one', () => {
  it('say each once, in the order in which they come', () => {
    expect(union([on('c12'), onFirst], [dangling, on('c12'), on('c11')])).toEqual([
      on('c12'),
      onFirst,
      dangling,
      on('c11'),
    ]);
  });
});
