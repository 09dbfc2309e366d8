import { describe, expect, it } from 'vitest';
import { applied } from '../testing/applied';
import { chunk, handoff, phase, planOf, stream } from '../testing/small-plan';
import type { Command } from '../plan/command';
import type { Dependency, Phase, When } from '../plan/types';

const says = (text: string): Dependency => ({ on: 'unresolved', text });
const onChunk = (ordinal: number): Dependency => ({ on: 'chunk', chunk: `c${ordinal}` });
const onPhase = (ordinal: number): Dependency => ({ on: 'phase', phase: `p${ordinal}` });

describe('the parenthesis behind a phase’s name', () => {
  const blocked = { phaseBefore: true } as const;
  const api = [stream(1, 'api')];
  const rename = { type: 'stream.rename', stream: 's1', name: 'core' } as const;

  /** The phases with some numbers after a command on a plan with the stream api. */
  const after = (phases: readonly Phase[], command: Command) =>
    applied(planOf({ streams: api, phases }), command).phases;

  it('comes to be part of the name where it says no more how the phase runs', () => {
    const annotation = ['the API crew'];
    expect(after([phase(1, [], { annotation }), phase(2, [], { annotation })], rename)).toStrictEqual([
      phase(1, [], { name: 'Part 1 (the API crew)' }),
      phase(2, [], { name: 'Part 2 (the API crew)' }),
    ]);
    const named = phase(2, [], { annotation: [{ stream: 's1' }, ', ', blocked] });
    expect(after([phase(1), named], { type: 'stream.delete', stream: 's1', to: null })).toStrictEqual([
      phase(1),
      phase(2, [], { name: 'Part 2 (api, Phase 1)' }),
    ]);
    const late = phase(2, [], { annotation: ['late, after ', { phase: 'p1' }] });
    const first = { type: 'phase.delete', phase: 'p1', chunks: 'keep', references: 'remove' } as const;
    expect(after([phase(1), late], first)).toStrictEqual([
      phase(2, [], { name: 'Part 2 (late)', number: 1 }),
    ]);
  });

  it('is remembered by the first phase, which has nothing before it', () => {
    const core = phase(2, [], { annotation: ['core, blocked by ', blocked] });
    const moved = after([phase(1), core], { type: 'phase.move', phase: 'p2', index: 0 });
    expect(moved).toStrictEqual([{ ...core, number: 1 }, phase(1, [], { number: 2 })]);
    expect(after(moved, { type: 'phase.move', phase: 'p2', index: 1 })).toStrictEqual([phase(1), core]);
  });

  it('stays where it says so still, or only waits for a phase before', () => {
    const phases = [
      phase(1),
      phase(2, [], { annotation: ['parallel, the API crew'] }),
      phase(3, [], { annotation: [{ stream: 's1' }, ' crew'] }),
      phase(4, [], { annotation: ['blocked by ', blocked] }),
    ] as const;
    expect(after(phases, rename)).toStrictEqual(phases);
    expect(after(phases, { type: 'phase.move', phase: 'p4', index: 0 })[0]).toStrictEqual({
      ...phases[3],
      number: 1,
    });
  });

  it('comes to be more than a name where a stream is called so', () => {
    const phases = [
      phase(1, [], { name: 'Pages (core crew, Phase 2)' }),
      phase(2, [], { name: 'More (core, after a while of Phase 1)', annotation: ['parallel'] }),
      phase(3, [], { name: 'Core' }),
      phase(4, [], { name: 'Rest (core, Phase 3)' }),
    ];
    expect(after(phases, rename)).toStrictEqual([
      phase(1, [], { name: 'Pages', annotation: [{ stream: 's1' }, ' crew, ', { phase: 'p2' }] }),
      phases[1],
      phases[2],
      phase(4, [], { name: 'Rest', annotation: [{ stream: 's1' }, ', ', blocked] }),
    ]);
  });

  it('is not asked while the streams and the first phase stay', () => {
    const odd = phase(1, [chunk(11)], { name: 'Pages (api)' });
    const next = after([odd], { type: 'chunk.tick', chunk: 'c11', done: true });
    expect(next).toStrictEqual([{ ...odd, chunks: [chunk(11, { done: true })] }]);
  });
});

describe('a term that named nothing', () => {
  it('is what comes to have that name', () => {
    const plan = planOf({
      phases: [
        phase(1, [chunk(11), chunk(12)]),
        phase(2, [chunk(13, { dependsOn: [says('login'), onChunk(12), says('sign-off')] })]),
      ],
    });
    const named = applied(plan, { type: 'chunk.rename', chunk: 'c11', title: 'Login' });
    expect(named.phases[0]).toStrictEqual(phase(1, [chunk(11, { title: 'Login' }), chunk(12)]));
    expect(named.phases[1]).toStrictEqual(
      phase(2, [chunk(13, { dependsOn: [onChunk(11), onChunk(12), says('sign-off')] })]),
    );
    const twice = applied(plan, { type: 'chunk.rename', chunk: 'c12', title: 'Login' });
    expect(twice.phases[1]?.chunks[0]?.dependsOn).toStrictEqual([onChunk(12), says('sign-off')]);
  });

  it('is the barrier where it names what comes before, and a phase further back', () => {
    const plan = planOf({
      phases: [
        phase(1),
        phase(3, [chunk(11, { dependsOn: [says('Phase 2')] }), chunk(12)]),
        phase(4, [chunk(13, { dependsOn: [says('Phase 2')] })]),
      ],
    });
    const next = applied(plan, { type: 'phase.add', id: 'p20', name: 'New', index: 1 });
    expect(next.phases.slice(2)).toStrictEqual([
      phase(3, [chunk(11, { waitsForBarrier: true }), chunk(12)]),
      phase(4, [chunk(13, { dependsOn: [onPhase(20)] })]),
    ]);
  });

  it('keeps the barrier that is said already', () => {
    const waits = chunk(12, { waitsForBarrier: true, dependsOn: [says('login')] });
    const plan = planOf({ phases: [phase(1, [chunk(11)]), phase(2, [waits])] });
    expect(applied(plan, { type: 'chunk.rename', chunk: 'c11', title: 'Login' }).phases[1]).toStrictEqual(
      phase(2, [{ ...waits, dependsOn: [onChunk(11)] }]),
    );
  });
});

it('a chunk whose terms name nothing still stays the very same', () => {
  const plan = planOf({
    phases: [phase(1, [chunk(11)]), phase(2, [chunk(12, { dependsOn: [says('login')] }), chunk(13)])],
  });
  const next = applied(plan, { type: 'chunk.rename', chunk: 'c11', title: 'Mail' });
  expect(next.phases[1]).toBe(plan.phases[1]);
  const named = applied(plan, { type: 'chunk.rename', chunk: 'c13', title: 'Mail' });
  expect(named.phases[1]?.chunks[0]).toBe(plan.phases[1]?.chunks[0]);
});

describe('a moment in words', () => {
  const moments = (...whens: readonly When[]) =>
    whens.map((when, at) => handoff(30 + at, ['s1'], 'all', { when }));

  it('is that of the phase or chunk that comes to have the name', () => {
    const plan = planOf({
      streams: [stream(1, 'api')],
      phases: [phase(1, [chunk(11)])],
      handoffs: moments({ text: 'during phase 2' }, { text: 'After login' }, { text: 'Soon' }),
    });
    const next = applied(
      plan,
      { type: 'phase.add', id: 'p40', name: 'New', index: 1 },
      { type: 'chunk.rename', chunk: 'c11', title: 'Login' },
    );
    expect(next.handoffs).toStrictEqual(
      moments({ verb: 'during', of: 'p40' }, { verb: 'after', of: 'c11' }, { text: 'Soon' }),
    );
  });
});

describe('what means one of two phases with one number', () => {
  const tick: Command = { type: 'chunk.tick', chunk: 'c11', done: true };
  const moments = (...whens: readonly When[]) =>
    whens.map((when, at) => handoff(30 + at, ['s1'], 'all', { when }));
  const plan = planOf({
    streams: [stream(1, 'api')],
    phases: [
      phase(1, [chunk(11)]),
      phase(2),
      phase(3, [], { number: 2 }),
      phase(4, [chunk(14, { dependsOn: [onPhase(3)] })]),
      phase(5, [chunk(15, { dependsOn: [onPhase(1), onPhase(2), onChunk(14)] }), chunk(16)], {
        annotation: ['after ', { phase: 'p3' }],
      }),
    ],
    handoffs: moments(
      { verb: 'after', of: 'p2' },
      { verb: 'during', of: 'p3' },
      { verb: 'after', of: 'p1' },
      { verb: 'after', of: 'c14' },
    ),
  });
  const [, second, third, fourth] = plan.phases;

  it('can only be said in words, but for the phase before', () => {
    expect(applied(plan, tick)).toStrictEqual({
      ...plan,
      phases: [
        phase(1, [chunk(11, { done: true })]),
        second,
        third,
        fourth,
        phase(5, [chunk(15, { dependsOn: [onPhase(1), says('Phase 2'), onChunk(14)] }), chunk(16)], {
          annotation: ['after ', { phase: 'p3' }],
        }),
      ],
      handoffs: moments(
        { text: 'After Phase 2' },
        { text: 'During Phase 2' },
        { verb: 'after', of: 'p1' },
        { verb: 'after', of: 'c14' },
      ),
    });
  });

  it('means the one that is left, once the other is gone', () => {
    const left = applied(plan, tick, {
      type: 'phase.delete',
      phase: 'p2',
      chunks: 'delete',
      references: 'remove',
    });
    expect(left.phases.map(({ id, number }) => [id, number])).toEqual([
      ['p1', 1],
      ['p3', 2],
      ['p4', 4],
      ['p5', 5],
    ]);
    expect(left.phases[3]?.chunks[0]?.dependsOn).toStrictEqual([onPhase(1), onPhase(3), onChunk(14)]);
    expect(left.handoffs.slice(0, 2)).toStrictEqual(
      moments({ verb: 'after', of: 'p3' }, { verb: 'during', of: 'p3' }),
    );
  });
});
