import { describe, expect, it } from 'vitest';
import { canonicalWith, told } from '../../testing/canonical-with';
import { itemWithoutRow } from './item-without-row';

describe('item-without-row', () => {
  it('finds a chunk that its table lacks', () => {
    const { plan, context } = canonicalWith([
      '| Camera page | web | A photo can be taken and checked | — |\n',
      '',
    ]);
    expect(itemWithoutRow.find(plan, context)).toEqual([
      {
        message: '“Camera page” is missing from the table of Phase 1; add a row for it.',
        at: ['c3', 'p1'],
        fixes: [{ title: 'Add the row', commands: [{ type: 'chunk.complete', chunk: 'c3' }] }],
      },
    ]);
  });

  it('offers to join it with a row that has no item', () => {
    const { plan, context } = canonicalWith(['| Camera page |', '| Photo screen |']);
    expect(itemWithoutRow.find(plan, context)[0]?.fixes?.map(({ title }) => title)).toEqual([
      'Add the row',
      'Join it with “Photo screen”, in the item’s words',
    ]);
  });

  it('is silent where the phase has no table', () => {
    expect(
      told(
        itemWithoutRow,
        canonicalWith([
          '| Chunk | Stream | Outcome | Depends On |\n|-------|--------|---------|------------|\n| Pilot switch | web | The pilot group has it | Phase 2 |\n',
          '',
        ]),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(itemWithoutRow, canonicalWith())).toEqual([]);
  });
});
