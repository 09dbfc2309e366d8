import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { emptyPhase } from './empty-phase';

describe('empty-phase', () => {
  it('finds a phase without chunks', () => {
    const { plan, context } = canonicalWith(['### Communication', '### Phase 4: Party\n\n### Communication']);
    expect(emptyPhase.find(plan, context)).toEqual([
      {
        message: 'Phase 4, “Party”, has no chunks; move some there or remove it.',
        at: ['p4'],
        fixes: [
          {
            title: 'Delete Phase 4',
            commands: [{ type: 'phase.delete', phase: 'p4', chunks: 'keep', references: 'remove' }],
          },
        ],
      },
    ]);
  });

  it.each(['Some words.', '- Open the shop account.', '| Risk |\n|---|\n| none |', '#### Later\n\nMore.'])(
    'offers no deletion of a phase that holds “%s”',
    (notes) => {
      const { plan, context } = canonicalWith([
        '### Communication',
        `### Phase 4: Party\n\n${notes}\n\n### Communication`,
      ]);
      for (const { fixes } of emptyPhase.find(plan, context)) expect(fixes).toEqual([]);
    },
  );

  it('finds nothing in a sound plan', () => {
    expect(told(emptyPhase, canonicalWith())).toEqual([]);
  });
});
