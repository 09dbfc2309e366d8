import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { rowWithoutItem } from './row-without-item';

describe('row-without-item', () => {
  it('finds a chunk that only the table has', () => {
    const { plan, context } = canonicalWith([
      '| Pilot switch | web | The pilot group has it | Phase 2 |\n',
      '| Pilot switch | web | The pilot group has it | Phase 2 |\n| Tidy up | web | Nothing is left | Phase 2 |\n',
    ]);
    expect(rowWithoutItem.find(plan, context)).toEqual([
      {
        message: '“Tidy up” stands in the table only; add a checklist item for it below the table.',
        at: ['c7'],
      },
    ]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(rowWithoutItem, canonicalWith())).toEqual([]);
  });
});
