import { describe, expect, it } from 'vitest';
import { applied, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, stream } from '../../testing/small-plan';

describe('phase.add', () => {
  const one = phase(1, [chunk(11)]);
  const two = phase(2, [chunk(12, { waitsForBarrier: true, dependsOn: [{ on: 'chunk', chunk: 'c11' }] })]);
  const five = phase(5, [chunk(13, { dependsOn: [{ on: 'phase', phase: 'p1' }] })]);
  const plan = planOf({
    streams: [stream(1, 'api')],
    phases: [one, two, five],
    handoffs: [handoff(1, ['s1'], 'all', { when: { verb: 'during', of: 'p2' } })],
  });
  const added = (index: number, name = 'New') => applied(plan, { type: 'phase.add', id: 'p14', name, index });

  it('says what it is blocked by where its neighbour does, and not where one further behind does', () => {
    const says = { annotation: ['blocked by ', { phaseBefore: true }] } as const;
    const after = (...phases: readonly ReturnType<typeof phase>[]) =>
      applied(planOf({ phases }), { type: 'phase.add', id: 'p14', name: 'New', index: 1 }).phases[1]
        ?.annotation;
    expect(after(one, phase(2, [], says))).toStrictEqual(says.annotation);
    expect(after(one, phase(2), phase(3, [], says))).toBeUndefined();
  });

  it('numbers on those behind it until a gap, and changes nothing else', () => {
    expect(added(1)).toStrictEqual({
      ...plan,
      phases: [one, phase(14, [], { number: 2, name: 'New' }), { ...two, number: 3 }, five],
      lastOrdinal: 14,
    });
  });

  it('takes the number of the first at the front, the next free in a gap and at the end', () => {
    const fresh = (number: number) => phase(14, [], { number, name: 'New' });
    expect(added(0).phases).toStrictEqual([fresh(1), { ...one, number: 2 }, { ...two, number: 3 }, five]);
    expect(added(2).phases).toStrictEqual([one, two, fresh(3), five]);
    expect(added(3).phases).toStrictEqual([one, two, five, fresh(6)]);
    const empty = planOf({});
    expect(applied(empty, { type: 'phase.add', id: 'p1', name: 'New', index: 0 })).toStrictEqual({
      ...empty,
      phases: [phase(1, [], { name: 'New' })],
      lastOrdinal: 1,
    });
    const zero = planOf({ phases: [phase(3, [], { number: 0 })] });
    const before = applied(zero, { type: 'phase.add', id: 'p4', name: 'New', index: 0 });
    expect(before.phases.map(({ number }) => number)).toEqual([0, 1]);
  });

  it('says what it is blocked by where a neighbour says it, and something comes before', () => {
    const says = { annotation: ['blocked by ', { phaseBefore: true }] } as const;
    const parallel = { annotation: ['parallel'] } as const;
    const added = (phases: Parameters<typeof planOf>[0]['phases'], index: number) =>
      applied(planOf({ phases: phases ?? [] }), { type: 'phase.add', id: 'p9', name: 'New', index }).phases[
        index
      ];
    const [plain, spoken] = [
      phase(9, [], { number: 2, name: 'New' }),
      phase(9, [], { number: 2, name: 'New', ...says }),
    ];
    expect(added([phase(1), phase(2, [], says)], 1)).toStrictEqual(spoken);
    expect(added([phase(1, [], says), phase(2)], 1)).toStrictEqual(spoken);
    expect(added([phase(1, [], parallel), phase(2, [], parallel)], 1)).toStrictEqual(plain);
    expect(added([phase(1, [], says)], 0)).toStrictEqual(phase(9, [], { number: 1, name: 'New' }));
  });

  it('is undone by deleting it', () => {
    const there = added(1);
    expect(
      applied(there, { type: 'phase.delete', phase: 'p14', chunks: 'keep', references: 'bridge' }),
    ).toStrictEqual({ ...plan, lastOrdinal: 14 });
  });

  it('has a name in one line', () => {
    expect(added(3, ' Ship \n it ##').phases[3]?.name).toBe('Ship it');
  });

  it('is refused where its id is taken, and without a name', () => {
    expect(refusal(plan, { type: 'phase.add', id: 'p2', name: 'New', index: 0 })).toEqual({
      code: 'known-id',
      message: 'A phase with this id is in the plan already.',
    });
    expect(refusal(plan, { type: 'phase.add', id: 'p14', name: ' ', index: 0 })).toEqual({
      code: 'empty-name',
      message: 'A phase needs a name.',
    });
  });
});
