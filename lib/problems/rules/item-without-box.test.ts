import { describe, expect, it } from 'vitest';
import { applyAll } from '../../commands/apply';
import { chunkOf } from '../../plan/lookup';
import { canonicalWith, told } from '../../testing/canonical-with';
import { problems } from '../problems';
import { itemWithoutBox } from './item-without-box';

describe('item-without-box', () => {
  it('finds an item without a box, and gives it an open one', () => {
    const { plan, context } = canonicalWith(['- [ ] **Camera page**', '- **C3 Camera page**']);
    const [found] = itemWithoutBox.find(plan, context);
    expect(found?.message).toBe(
      '“C3 Camera page” has no box, and what runs the plan counts boxes; give it one.',
    );
    const [id] = found?.at ?? [];
    const after = applyAll(plan, found?.fixes?.[0]?.commands ?? []);
    expect(after.ok && chunkOf(after.value.plan, id as 'c3')?.done).toBe(false);
  });

  it('is one line with one fix where no item has a box', () => {
    const titles = [
      'Upload and storage',
      'Suggestion shape',
      'Camera page',
      'Receipt reader',
      'Confirm form',
      'Pilot switch',
    ];
    const { plan, context } = canonicalWith(
      ...titles.map((title) => [`- [ ] **${title}**`, `- **C1 ${title}**`] as const),
    );
    const boxless = problems(plan, context).filter(({ code }) => code === 'item-without-box');
    expect(boxless.map(({ message, fixes }) => [message, fixes.map(({ title }) => title)])).toEqual([
      ['6 of 6 chunks have no box, and what runs the plan counts boxes; give each one.', ['Give each a box']],
    ]);
    const after = applyAll(plan, boxless[0]?.fixes[0]?.commands ?? []);
    expect(after.ok && told(itemWithoutBox, { ...canonicalWith(), plan: after.value.plan })).toEqual([]);
  });

  it('leaves a row without an item to its own rule', () => {
    expect(
      told(
        itemWithoutBox,
        canonicalWith([
          '| Pilot switch | web | The pilot group has it | Phase 2 |\n',
          '| Pilot switch | web | The pilot group has it | Phase 2 |\n| Tidy up | web | All is tidy | Phase 2 |\n',
        ]),
      ),
    ).toEqual([]);
  });

  it('finds nothing in a sound plan', () => {
    expect(told(itemWithoutBox, canonicalWith())).toEqual([]);
  });
});
