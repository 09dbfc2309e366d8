import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf } from '../../testing/small-plan';
import type { ChunkId, Dependency } from '../../plan/types';

const remove = (id: ChunkId, on: Dependency) => ({ type: 'dependency.remove', chunk: id, on }) as const;
const onChunk = { on: 'chunk', chunk: 'c11' } as const;
const onFirst = { on: 'phase', phase: 'p1' } as const;
const onSecond = { on: 'phase', phase: 'p2' } as const;
const dangling = { on: 'unresolved', text: 'Foo' } as const;

const one = phase(1, [chunk(11)]);
const two = phase(2, [chunk(12, { waitsForBarrier: true, dependsOn: [onChunk] })]);
const waits = { waitsForBarrier: true, dependsOn: [onFirst, onChunk, dangling] };
const three = phase(3, [chunk(13, waits), chunk(14, waits)]);
const plan = planOf({ phases: [one, two, three] });

/** The plan with a chunk in place of the one it has. */
const withThirteen = (said: object) => ({
  ...plan,
  phases: [one, two, phase(3, [chunk(13, said), chunk(14, waits)])],
});

describe('dependency.remove', () => {
  it('takes one wait from one chunk, and the barrier and the others stay', () => {
    expect(applied(plan, remove('c13', onChunk))).toStrictEqual(
      withThirteen({ waitsForBarrier: true, dependsOn: [onFirst, dangling] }),
    );
    expect(applied(plan, remove('c13', onFirst))).toStrictEqual(
      withThirteen({ waitsForBarrier: true, dependsOn: [onChunk, dangling] }),
    );
    expect(applied(plan, remove('c13', { ...dangling }))).toStrictEqual(
      withThirteen({ waitsForBarrier: true, dependsOn: [onFirst, onChunk] }),
    );
  });

  it('takes the written-out barrier away where it is the phase before, and the waits stay', () => {
    expect(applied(plan, remove('c13', onSecond))).toStrictEqual(
      withThirteen({ waitsForBarrier: false, dependsOn: [onFirst, onChunk, dangling] }),
    );
  });

  it('takes both away where a reference means the phase before too', () => {
    const both = planOf({
      phases: [one, phase(2, [chunk(12, { waitsForBarrier: true, dependsOn: [onFirst] })])],
    });
    expect(applied(both, remove('c12', onFirst)).phases[1]).toStrictEqual(phase(2, [chunk(12)]));
  });

  it('keeps a barrier unseen in the first phase', () => {
    const home = planOf({
      phases: [phase(1, [chunk(11), chunk(12, { waitsForBarrier: true, dependsOn: [onChunk] })])],
    });
    expect(applied(home, remove('c12', onChunk)).phases[0]?.chunks[1]).toStrictEqual(
      chunk(12, { waitsForBarrier: true }),
    );
  });

  it('changes nothing where the chunk does not wait for it', () => {
    expect(applied(plan, remove('c13', { on: 'chunk', chunk: 'c14' }))).toStrictEqual(plan);
    expect(applied(plan, remove('c11', onFirst))).toStrictEqual(plan);
  });

  it('is undone by adding it, and undoes that: the very same plan', () => {
    const back = { type: 'dependency.add', chunk: 'c12', on: onChunk } as const;
    expect(applied(plan, remove('c12', onChunk), back)).toStrictEqual(plan);
    const gate = { type: 'dependency.add', chunk: 'c13', on: onSecond } as const;
    expect(applied(plan, remove('c13', onSecond), gate)).toStrictEqual(plan);
  });

  it('refuses a chunk that is gone', () => {
    expect(refusal(plan, remove('c99', onChunk))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk that waits is not in the plan any more.',
    });
  });
});
