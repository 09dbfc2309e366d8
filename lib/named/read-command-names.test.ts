import { describe, expect, it } from 'vitest';
import { chunk, phase, plan, read, stream } from '../testing/named-commands';

describe('names', () => {
  it.each(['C7', 'c7', 'Thresholds per fridge', 'Thresholds', 'C7 Thresholds', 'thresholds-per-fridge'])(
    '%s is a chunk',
    (name) => {
      expect(read({ type: 'chunk.tick', chunk: name })).toEqual({
        type: 'chunk.tick',
        chunk: chunk('C7'),
        done: true,
      });
    },
  );

  it.each(['FR-205', 'fr-205', 'C6 Backfill after an outage (FR-205)'])(
    '%s is a chunk by its issue',
    (name) => {
      expect(read({ type: 'chunk.tick', chunk: name, done: false })).toMatchObject({ chunk: chunk('C6') });
    },
  );

  it('takes back how check --json names a chunk', () => {
    const named = { chunk: 'Thresholds per fridge', token: 'C7' };
    expect(read({ type: 'chunk.tick', chunk: named })).toMatchObject({ chunk: chunk('C7') });
  });

  it.each([2, '2', 'Phase 2', 'phase 2', 'Core', 'core', 'Phase 2: Core', { phase: 2 }])(
    '%j is a phase',
    (name) => {
      expect(read({ type: 'phase.edit', phase: name, name: 'Heart' })).toMatchObject({ phase: phase(2) });
    },
  );

  it.each(['ui', 'UI', '`ui`'])('%s is a stream', (name) => {
    expect(read({ type: 'stream.rename', stream: name, name: 'web' })).toMatchObject({
      stream: stream('ui'),
    });
  });

  it.each([3, '3', { from: 'rules', to: 'ui' }])('%j names a handoff', (name) => {
    const lone = { ...plan, handoffs: plan.handoffs.slice(0, 3) };
    expect(read({ type: 'handoff.delete', handoff: name }, lone)).toMatchObject({
      handoff: plan.handoffs[2]?.id,
    });
  });
});
