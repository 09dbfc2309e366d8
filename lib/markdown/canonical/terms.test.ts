import { expect, it } from 'vitest';
import { parse } from '../parse';
import { canonicalWaits } from './terms';

const TABLE = '| Chunk | Depends On |\n|---|---|\n';
/** What the chunk called B waits for in canonical form, its phase the second. */
function waits(cell: string, ...fields: readonly string[]) {
  const { plan, source } = parse(
    `## Execution Plan\n\n### Phase 1: A\n\n- [ ] **Z**\n\n### Phase 2: B\n\n${cell === '' ? '' : `${TABLE}| B | ${cell} |\n\n`}- [ ] **A**\n- [ ] **B**\n${fields.map((field) => `  ${field}\n`).join('')}`,
  );
  const phase = plan.phases[1];
  const chunk = phase?.chunks.find(({ title }) => title === 'B');
  if (!phase || !chunk) throw new RangeError('No chunk');
  return canonicalWaits(plan, phase, chunk, source);
}

it('a row takes in what its item says, the barrier first', () => {
  expect(waits('A', 'Depends On: Z, Phase 1')).toEqual({ row: 'Phase 1 + a + z', item: [] });
});

it('under a label that may hold any words they stay in the item', () => {
  expect(waits('A', 'Blocked by: the weather (in May)')).toEqual({
    row: 'a',
    item: [{ label: 'Blocked by', terms: 'the weather (in May)' }],
  });
});

it('an item without a row says them itself, each in the spelling that means it, with its gloss', () => {
  expect(waits('', 'Depends on: A (the form), Z')).toEqual({
    row: '—',
    item: [{ label: 'Depends On', terms: 'a (the form) + z' }],
  });
});

it('none is no line, and words beside it stay', () => {
  expect(waits('', 'Depends On: none')).toEqual({ row: '—', item: [] });
  expect(waits('none (before May)').row).toBe('none (before May)');
});
