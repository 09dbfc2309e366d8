import { describe, expect, it } from 'vitest';
import { freeOrdinals } from '../../plan/ids';
import { applied, going, refusal } from '../../testing/applied';
import { chunk, handoff, phase, planOf, row } from '../../testing/small-plan';
import type { References } from '../../plan/command';
import type { ChunkId } from '../../plan/types';

const remove = (chunks: readonly ChunkId[], references: References = 'bridge') =>
  ({ type: 'chunk.delete', chunks, references }) as const;
const on = (id: ChunkId) => ({ on: 'chunk', chunk: id }) as const;
const onFirst = { on: 'phase', phase: 'p1' } as const;
const dangling = { on: 'unresolved', text: 'Foo' } as const;

const c12 = chunk(12, { row: row(12), dependsOn: [on('c11')] });
const c13 = chunk(13, { waitsForBarrier: true, dependsOn: [dangling, onFirst, on('c11'), on('c12')] });
const c14 = chunk(14, { dependsOn: [on('c13'), on('c12')] });
const to = [{ unknown: 'web' }];
const after13 = handoff(1, to, to, { when: { verb: 'during', of: 'c13' } });
const after12 = handoff(2, to, to, { when: { verb: 'after', of: 'c12' } });
const soon = handoff(3, to, to);
const one = phase(1, [chunk(11), c12]);
const plan = planOf({
  phases: [one, phase(2, [c13]), phase(3, [c14])],
  handoffs: [after13, after12, soon],
});

describe('chunk.delete', () => {
  it('takes a chunk away with its row, and who waited waits for what it waited for', () => {
    expect(applied(plan, remove(['c13']))).toStrictEqual({
      ...plan,
      phases: [one, phase(2, []), phase(3, [chunk(14, { dependsOn: [onFirst, on('c11'), on('c12')] })])],
      handoffs: [{ ...after13, when: { verb: 'during', of: 'p2' } }, after12, soon],
    });
  });

  it('or waits no more, as asked', () => {
    expect(applied(plan, remove(['c13'], 'remove')).phases[2]).toStrictEqual(
      phase(3, [chunk(14, { dependsOn: [on('c12')] })]),
    );
  });

  it('bridges over several that go at once, and a handoff after one comes after its phase', () => {
    const { phases, handoffs } = applied(plan, remove(['c12', 'c13']));
    expect(phases).toStrictEqual([
      phase(1, [chunk(11)]),
      phase(2, []),
      phase(3, [chunk(14, { dependsOn: [onFirst, on('c11')] })]),
    ]);
    expect(handoffs).toStrictEqual([
      { ...after13, when: { verb: 'during', of: 'p2' } },
      { ...after12, when: { verb: 'after', of: 'p1' } },
      soon,
    ]);
  });

  it('lets no chunk wait for itself where a loop loses a link', () => {
    const loop = [chunk(11, { dependsOn: [on('c12')] }), chunk(12, { dependsOn: [on('c11')] })];
    const { phases } = applied(planOf({ phases: [phase(1, loop)] }), remove(['c12']));
    expect(phases).toStrictEqual([phase(1, [chunk(11)])]);
  });

  it('tells what stands in them beside fields and sub-tasks, and in no other', () => {
    const texts = planOf({
      phases: [phase(1, [chunk(11, { blocks: ['> a\n> b'] }), chunk(12, { blocks: ['c'] })])],
    });
    expect(going(texts, remove(['c11']))).toEqual([{ what: 'the other text of “Chunk 11”', lines: 2 }]);
    expect(going(plan, remove(['c11']))).toEqual([]);
  });

  it('is undone by no command: the id of what is gone is not given again', () => {
    expect(freeOrdinals(applied(plan, remove(['c14']))).chunk).toBe(15);
  });

  it('refuses a chunk that is gone, and then deletes none', () => {
    expect(refusal(plan, remove(['c11', 'c99']))).toEqual({
      code: 'unknown-chunk',
      message: 'A chunk to be deleted is not in the plan any more.',
    });
  });
});
