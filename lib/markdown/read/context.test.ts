import { expect, it } from 'vitest';
import { fixture } from '../../testing/fixtures';
import { parse } from '../parse';

it('reads the names of a Skills section, and stops where the plan begins', () => {
  const text =
    '# T\n\n## Skills\n\n- `one`: first\n- two\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **Not a skill**\n';
  expect(parse(text).context.skills).toEqual(['one', 'two']);
});

it('finds title, requirements and the sections around the plan', () => {
  const { context } = parse(fixture('canonical'));
  expect(context.title).toBe('Receipt Capture');
  expect(context.requirements).toEqual(['R1', 'R2', 'R3']);
  expect(context.sections.map(({ heading }) => heading)).toContain('Acceptance Criteria');
  expect(context.sections.map(({ heading }) => heading)).not.toContain('Work Streams');
});
