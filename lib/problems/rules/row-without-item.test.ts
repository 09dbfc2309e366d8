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
        fixes: [{ title: 'Add the item', commands: [{ type: 'chunk.complete', chunk: 'c7' }] }],
      },
    ]);
  });

  it('offers to join it with the item that is most like it', () => {
    const { plan, context } = canonicalWith(
      ['| Camera page |', '| The cameras |'],
      ['| Suggestion shape |', '| Answers |'],
      ['suggestion-shape', '—'],
    );
    const named = (name: string) => plan.phases[0]?.chunks.find(({ title }) => title === name)?.id;
    const found = rowWithoutItem.find(plan, context).find(({ at }) => at[0] === named('The cameras'));
    expect(found?.fixes?.[0]).toEqual({
      title: 'Join it with “Camera page”, in the item’s words',
      commands: [{ type: 'chunk.join', row: named('The cameras'), item: named('Camera page') }],
    });
  });

  it('finds nothing in a sound plan', () => {
    expect(told(rowWithoutItem, canonicalWith())).toEqual([]);
  });
});
