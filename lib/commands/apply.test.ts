import { describe, expect, it } from 'vitest';
import { going } from '../testing/applied';
import { chunk, phase, planOf, stream } from '../testing/small-plan';
import { apply, applyAll } from './apply';
import type { Command } from '../plan/command';

/** Freezes all that a value holds: what then writes into it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const plan = frozen(planOf({ streams: [stream(1, 'api')], phases: [phase(2, [chunk(3), chunk(4)])] }));
const tick = (ordinal: number): Command => ({ type: 'chunk.tick', chunk: `c${ordinal}`, done: true });

describe('a command', () => {
  it('leaves the given plan as it was, and what it does not touch the same', () => {
    const next = apply(plan, tick(4));
    expect(next).toStrictEqual({
      ok: true,
      value: { plan: { ...plan, phases: [phase(2, [chunk(3), chunk(4, { done: true })])] }, goes: [] },
    });
    expect(next.ok && next.value.plan.streams).toBe(plan.streams);
    expect(next.ok && next.value.plan.phases[0]?.chunks[0]).toBe(plan.phases[0]?.chunks[0]);
  });

  it('gives no id away again that the plan ever had', () => {
    const { lastOrdinal: _, ...young } = plan;
    const less = apply(young, { type: 'chunk.delete', chunks: ['c4'], references: 'remove' });
    expect(less.ok && less.value.plan.lastOrdinal).toBe(4);
    const more = apply(young, { type: 'phase.add', id: 'p7', name: 'More', index: 1 });
    expect(more.ok && more.value.plan.lastOrdinal).toBe(7);
  });
});

describe('several commands', () => {
  it('are run in turn, each on what the one before left', () => {
    const next = applyAll(plan, [
      { type: 'chunk.add', id: 'c5', phase: 'p2', title: 'Fifth' },
      { type: 'chunk.tick', chunk: 'c5', done: true },
      { type: 'phase.add', id: 'p6', name: 'More', index: 1 },
    ]);
    expect(next.ok && next.value.plan.phases[0]?.chunks.map(({ title, done }) => [title, done])).toEqual([
      ['Chunk 3', false],
      ['Chunk 4', false],
      ['Fifth', true],
    ]);
    expect(next.ok && next.value.plan.phases[1]).toStrictEqual(phase(6, [], { name: 'More', number: 3 }));
  });

  it('tell what goes with each of them', () => {
    const texts = planOf({
      phases: [phase(2, [chunk(3, { blocks: ['> a'] }), chunk(4, { blocks: ['> b'] })])],
    });
    const remove = (id: 'c3' | 'c4'): Command => ({
      type: 'chunk.delete',
      chunks: [id],
      references: 'remove',
    });
    const goes = (ordinal: number) => ({ what: `the other text of “Chunk ${ordinal}”`, lines: 1 });
    expect(going(texts, remove('c4'))).toEqual([goes(4)]);
    expect(going(texts, remove('c4'), remove('c3'))).toEqual([goes(4), goes(3)]);
  });

  it('are all refused with the first that is, and none is as before', () => {
    const gone = applyAll(plan, [tick(3), { type: 'stream.move', stream: 's9', index: 0 }, tick(9)]);
    expect(gone).toEqual({
      ok: false,
      error: { code: 'unknown-stream', message: 'The stream is not in the plan any more.' },
    });
    expect(applyAll(plan, [])).toEqual({ ok: true, value: { plan, goes: [] } });
  });
});
