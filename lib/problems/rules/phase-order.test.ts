import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { phaseOrder } from './phase-order';

describe('phase-order', () => {
  it('finds numbers that repeat', () => {
    const { plan, context } = canonicalWith(['### Phase 3: Launch', '### Phase 2: Launch']);
    expect(phaseOrder.find(plan, context)).toEqual([
      { message: 'Two phases have the number 2; number them in the order they run.', at: ['p3', 'p2'] },
    ]);
  });

  it('finds numbers that go back', () => {
    const { plan, context } = canonicalWith(['### Phase 3: Launch', '### Phase 0: Launch']);
    expect(phaseOrder.find(plan, context)).toEqual([
      { message: 'Phase 0 stands after Phase 2; number the phases in the order they run.', at: ['p3', 'p2'] },
    ]);
  });

  it('lets a gap be', () => {
    expect(told(phaseOrder, canonicalWith(['### Phase 3: Launch', '### Phase 7: Launch']))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(phaseOrder, canonicalWith())).toEqual([]);
  });
});
