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

  it.each(['- [] **Tidy up**', '1. [ ] Tidy up', '-[x] Tidy up now'])(
    'offers no second item where a bullet that could not be read has the title: %s',
    (bullet) => {
      const { plan, context } = canonicalWith(
        [
          '| Pilot switch | web | The pilot group has it | Phase 2 |\n',
          '| Pilot switch | web | The pilot group has it | Phase 2 |\n| Tidy up | web | Nothing is left | Phase 2 |\n',
        ],
        ['- [ ] **Pilot switch**', `${bullet}\n\n- [ ] **Pilot switch**`],
      );
      expect(rowWithoutItem.find(plan, context)).toMatchObject([{ at: ['c7'], fixes: [] }]);
    },
  );

  it('offers none beside an item with any sign in its box', () => {
    const signed = ['- [ ] **Pilot switch**', '- [-] **Pilot switch**'] as const;
    expect(told(rowWithoutItem, canonicalWith(signed))).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(rowWithoutItem, canonicalWith())).toEqual([]);
  });
});
