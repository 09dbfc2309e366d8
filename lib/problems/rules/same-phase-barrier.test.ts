import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { samePhaseBarrier } from './same-phase-barrier';

describe('same-phase-barrier', () => {
  it('finds a chunk that waits for its own phase', () => {
    const { plan, context } = canonicalWith(['| Phase 1 + upload-and-storage', '| Phase 2']);
    expect(samePhaseBarrier.find(plan, context)).toEqual([
      {
        message:
          '“Receipt reader” waits for Phase 2, which it is part of, and so can never start; remove that dependency.',
        at: ['c4', 'p2'],
        fixes: [
          {
            title: 'Stop waiting for Phase 2',
            commands: [{ type: 'dependency.remove', chunk: 'c4', on: { on: 'phase', phase: 'p2' } }],
          },
        ],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(samePhaseBarrier, canonicalWith())).toEqual([]);
  });
});
