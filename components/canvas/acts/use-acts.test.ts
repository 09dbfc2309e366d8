import { describe, expect, it, vi } from 'vitest';
import { applyAll } from '@/lib/commands/apply';
import { dropAt } from '@/lib/layout/drop';
import { layout } from '@/lib/layout/layout';
import type { Command } from '@/lib/plan/command';
import { chunkOf } from '@/lib/plan/lookup';
import { sketch } from '@/lib/testing/sketch';
import { actsOn } from './use-acts';

const plan = sketch(2, [
  [
    { id: 1, stream: 0, title: 'Login', done: true },
    { id: 2, stream: 0, title: 'Token refresh', waits: [1] },
    { id: 3, stream: 1, title: 'Dialog' },
  ],
  [{ id: 4, stream: 1, title: 'Report' }],
]);
const at = layout(plan);

/** The acts on that plan, with what they ran, the plan that came of it, and what was said, aloud or to the eye. */
function acting({ readOnly = false, refuses = false } = {}) {
  const ran: (readonly Command[])[] = [];
  const aloud: string[] = [];
  const onSay = vi.fn();
  const onRun = (commands: readonly Command[]) => {
    ran.push(commands);
    return { ok: !refuses };
  };
  const acts = actsOn({ plan, layout: at, onRun, onSay, readOnly }, (words) => aloud.push(words));
  const after = () => {
    const result = applyAll(plan, ran.flat());
    if (!result.ok) throw new RangeError(result.error.message);
    return result.value.plan;
  };
  return { acts, ran, aloud, onSay, after };
}

describe('ticking', () => {
  it('ticks several as one step unless all are done already', () => {
    const { acts, ran, aloud, after } = acting();
    expect(acts.tick(['c1', 'c2'])).toBe(true);
    expect(ran).toHaveLength(1);
    expect(['c1', 'c2', 'c3'].map((id) => chunkOf(after(), id as 'c1')?.done)).toEqual([true, true, false]);
    expect(aloud).toEqual(['2 chunks done.']);
  });

  it('unticks where all are done', () => {
    const { acts, aloud, after } = acting();
    acts.tick(['c1']);
    expect(chunkOf(after(), 'c1')?.done).toBe(false);
    expect(aloud).toEqual(['Login not done.']);
  });
});

it('marks a chunk by the word of a state, and says it aloud', () => {
  const { acts, aloud, after } = acting();
  expect(acts.mark('c2', 'in-progress')).toBe(true);
  expect(chunkOf(after(), 'c2')).toMatchObject({ done: false, mark: '-' });
  expect(aloud).toEqual(['Token refresh in progress.']);
});

describe('moving', () => {
  it('runs what letting go stands for, and says where to', () => {
    const { acts, ran, aloud, after } = acting();
    const below = at.cards.get('c1');
    const target = dropAt(at, plan, { x: (below?.x ?? 0) + 90, y: (below?.y ?? 0) + 80 }, ['c4']);
    if (!target) throw new RangeError('no target');
    expect(acts.drop(['c4'], target)).toBe(true);
    expect(ran).toHaveLength(1);
    expect(after().phases[0]?.chunks.map(({ id }) => id)).toEqual(['c1', 'c4', 'c2', 'c3']);
    expect(aloud).toEqual(['Moved Report to stream 0, Phase 1, after Login.']);
  });

  it('says why there is nothing to run, to the eye', () => {
    const { acts, ran, onSay } = acting();
    expect(acts.move(['c1'], 'left')).toBe(false);
    expect(acts.order(['c1'], -1)).toBe(false);
    expect(ran).toEqual([]);
    expect(onSay.mock.calls).toEqual([
      ['Login is already in the first phase.'],
      ['Login is already first in its cell.'],
    ]);
  });

  it('to the cell they stand in runs nothing', () => {
    const { acts, ran, after } = acting();
    expect(acts.moveToCell(['c1', 'c2'], 0, 0)).toBe(false);
    expect(ran).toEqual([]);
    expect(acts.moveToCell(['c1'], 1, 1)).toBe(true);
    expect(after().phases[1]?.chunks.map(({ id, stream }) => [id, stream])).toEqual([
      ['c4', 's1'],
      ['c1', 's1'],
    ]);
  });
});

describe('copying and merging', () => {
  it('copies each directly behind it, and gives the ids of the copies', () => {
    const { acts, aloud, after } = acting();
    expect(acts.duplicate(['c1', 'c3'])).toEqual(['c5', 'c6']);
    expect(after().phases[0]?.chunks.map(({ id }) => id)).toEqual(['c1', 'c5', 'c2', 'c3', 'c6']);
    expect(aloud).toEqual(['2 chunks duplicated.']);
  });

  it('gives no ids of copies that were refused', () => {
    expect(acting({ refuses: true }).acts.duplicate(['c1'])).toEqual([]);
  });

  it('merges the other into the one', () => {
    const { acts, aloud, after } = acting();
    acts.merge('c2', 'c3');
    expect([chunkOf(after(), 'c2')?.id, chunkOf(after(), 'c3')]).toEqual(['c2', undefined]);
    expect(aloud).toEqual(['Dialog is now part of Token refresh.']);
  });
});

describe('lines', () => {
  const waits = (of: 'c1' | 'c2' | 'c3', plan: ReturnType<ReturnType<typeof acting>['after']>) =>
    chunkOf(plan, of)?.dependsOn;

  it('end at a chunk that then waits, or is waited for, by the side they began on', () => {
    const one = acting();
    expect(one.acts.connect('c3', 'unblocks', 'c2')).toBe(true);
    expect(waits('c2', one.after())).toContainEqual({ on: 'chunk', chunk: 'c3' });
    expect(one.aloud).toEqual(['Token refresh now waits for Dialog.']);
    const other = acting();
    other.acts.connect('c3', 'waitsFor', 'c2');
    expect(waits('c3', other.after())).toEqual([{ on: 'chunk', chunk: 'c2' }]);
  });

  it('that would close a loop are refused in words, and nothing is run', () => {
    const { acts, ran, onSay } = acting();
    expect(acts.connect('c2', 'unblocks', 'c1')).toBe(false);
    expect(ran).toEqual([]);
    expect(onSay).toHaveBeenCalledWith(
      'Login would wait for Token refresh, which waits for Login.',
      'refused',
    );
  });

  it('are turned round as one step', () => {
    const { acts, ran, aloud, after } = acting();
    const edge = at.edges.find(({ waiter }) => waiter === 'c2');
    if (!edge) throw new RangeError('no line');
    acts.flip(edge);
    expect(ran).toHaveLength(1);
    expect([waits('c1', after()), waits('c2', after())]).toEqual([[{ on: 'chunk', chunk: 'c2' }], []]);
    expect(aloud).toEqual(['Turned round: Login now waits for Token refresh.']);
  });

  it('are taken away', () => {
    const { acts, aloud, after } = acting();
    acts.disconnect('c2', 'c1');
    expect(waits('c2', after())).toEqual([]);
    expect(aloud).toEqual(['Token refresh no longer waits for Login.']);
  });
});

it('nothing is run or said done where a plan is only read, and nothing said done that was refused', () => {
  const reading = acting({ readOnly: true });
  expect([reading.acts.tick(['c1']), reading.acts.move(['c1'], 'right')]).toEqual([false, false]);
  expect([reading.ran, reading.aloud]).toEqual([[], []]);
  const refused = acting({ refuses: true });
  expect(refused.acts.tick(['c1'])).toBe(false);
  expect(refused.aloud).toEqual([]);
});
