import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, phase, planOf } from '../../testing/small-plan';
import type { ChunkId, Dependency } from '../../plan/types';

const add = (id: ChunkId, on: Dependency) => ({ type: 'dependency.add', chunk: id, on }) as const;
const remove = (id: ChunkId, on: Dependency) => ({ type: 'dependency.remove', chunk: id, on }) as const;
const onChunk = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;
const onFirst = { on: 'phase', phase: 'p1' } as const;
const onSecond = { on: 'phase', phase: 'p2' } as const;

const one = phase(1, [chunk(11), chunk(12)]);
const two = phase(2, [chunk(13, { waitsForBarrier: true })]);
const waits = { dependsOn: [onChunk('c13')] };
const three = phase(3, [chunk(14, waits), chunk(15, waits)]);
const plan = planOf({ phases: [one, two, three] });

/** The plan with a chunk in place of the one it has. */
const withFourteen = (said: object) => ({
  ...plan,
  phases: [one, two, phase(3, [chunk(14, said), chunk(15, waits)])],
});

describe('dependency.add', () => {
  it('is refused for a phase whose number another has too', () => {
    const twice = planOf({ phases: [one, two, phase(5, [], { number: 1 }), phase(6, [chunk(16)])] });
    expect(refusal(twice, add('c16', onFirst)).message).toBe(
      'That phase has no name that means it alone, so a reference to it could not be read back. Give it a number of its own first.',
    );
  });

  it('lets a chunk wait for another behind what it waits for already', () => {
    expect(applied(plan, add('c14', onChunk('c12')))).toStrictEqual(
      withFourteen({ dependsOn: [onChunk('c13'), onChunk('c12')] }),
    );
  });

  it('lets it wait for an earlier phase, and for the phase before by its barrier', () => {
    expect(applied(plan, add('c14', onFirst))).toStrictEqual(
      withFourteen({ dependsOn: [onChunk('c13'), onFirst] }),
    );
    expect(applied(plan, add('c14', onSecond))).toStrictEqual(
      withFourteen({ ...waits, waitsForBarrier: true }),
    );
  });

  it('writes a loop, itself or a later phase down: problems, each with its rule', () => {
    expect(applied(plan, add('c13', onChunk('c14'))).phases[1]).toStrictEqual(
      phase(2, [chunk(13, { waitsForBarrier: true, dependsOn: [onChunk('c14')] })]),
    );
    expect(applied(plan, add('c11', onChunk('c11'))).phases[0]?.chunks[0]).toStrictEqual(
      chunk(11, { dependsOn: [onChunk('c11')] }),
    );
    expect(applied(plan, add('c11', onSecond)).phases[0]?.chunks[0]).toStrictEqual(
      chunk(11, { dependsOn: [onSecond] }),
    );
  });

  it('changes nothing where the chunk waits for it already', () => {
    expect(applied(plan, add('c14', onChunk('c13')))).toBe(plan);
    expect(applied(plan, add('c13', onFirst))).toBe(plan);
    const behind = applied(plan, add('c14', onFirst));
    expect(applied(behind, add('c14', onFirst))).toBe(behind);
  });

  it('is undone by removing it: the very same plan', () => {
    for (const on of [onChunk('c11'), onFirst, onSecond])
      expect(applied(plan, add('c14', on), remove('c14', on))).toStrictEqual(plan);
  });

  it('refuses what is not in the plan', () => {
    expect(refusal(plan, add('c99', onFirst))).toEqual({
      code: 'unknown-chunk',
      message: 'The chunk that should wait is not in the plan any more.',
    });
    for (const on of [onChunk('c99'), { on: 'phase', phase: 'p9' } as const])
      expect(refusal(plan, add('c14', on))).toEqual({
        code: 'unknown-target',
        message: 'What it should wait for is not in the plan any more.',
      });
    expect(refusal(plan, add('c14', { on: 'unresolved', text: 'Foo' }))).toEqual({
      code: 'unknown-target',
      message: '“Foo” is no chunk or phase of this plan, so nothing can wait for it.',
    });
  });

  it('refuses what has no name that means it alone', () => {
    const twins = [chunk(11, { title: '**Tests**' }), chunk(12, { title: 'tests' }), chunk(13)];
    const alike = planOf({ phases: [phase(1, twins)] });
    expect(refusal(alike, add('c13', onChunk('c11')))).toEqual({
      code: 'no-unique-name',
      message:
        '“Tests” has no name that means it alone, so a reference to it could not be read back. Give it a title of its own first.',
    });
  });
});
