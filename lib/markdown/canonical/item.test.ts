import { expect, it } from 'vitest';
import { parse } from '../parse';
import { canonicalItem } from './item';

/** The one item of a phase in canonical form. */
function item(...lines: readonly string[]) {
  const { plan, source } = parse(`## Execution Plan\n\n### Phase 1: A\n\n${lines.join('\n')}\n`);
  const [phase] = plan.phases;
  const [chunk] = phase?.chunks ?? [];
  const own = chunk && source.items.get(chunk.id);
  if (!phase || !chunk || !own) throw new RangeError('No item');
  return canonicalItem(plan, phase, chunk, source, own);
}

it('has its fields in the order of the format, one a line, then other text, then sub-tasks', () => {
  expect(
    item(
      '* [ ] One',
      '  Note: n',
      '  **Skills:** a · Stream: api',
      '  - step',
      '',
      '  > quoted',
      '',
      '  Outcome: x',
    ),
  ).toBe('- [ ] **One**\n\n  Outcome: x\n  Stream: api\n  Skills: a\n  Note: n\n\n  > quoted\n\n  - step\n');
});

it('says nothing that it does not say: no field, no sub-task', () => {
  expect(item('- [x] One')).toBe('- [x] **One**\n');
  expect(item('- [ ] One', '  Outcome: —')).toBe('- [ ] **One**\n');
});

it('keeps a field that it says again behind the first, and words that none would lose', () => {
  expect(item('- [ ] One', '  Outcome: x', '  Outcome: y', '  Skills: none (before May)')).toBe(
    '- [ ] **One**\n\n  Outcome: x\n  Skills: none (before May)\n\n  Outcome: y\n',
  );
});
