import { expect, it } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { skillSuggestions } from './skill-suggestions';

it('offers what the spec lists, then what the plan uses beside it, each once', () => {
  const { plan, context } = parse(
    [
      '## Skills',
      '- `frontend`: pages',
      '- `api`: endpoints',
      '## Notes',
      '## Execution Plan',
      '### Phase 1: Ground',
      '- [ ] **One**\n\n  Outcome: It works.\n  Skills: API, writing',
      '- [ ] **Two**\n\n  Outcome: It works.\n  Skills: writing, search',
    ].join('\n\n'),
  );
  expect(skillSuggestions(plan, context)).toEqual(['frontend', 'api', 'writing', 'search']);
});
