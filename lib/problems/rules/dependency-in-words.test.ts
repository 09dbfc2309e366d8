import { describe, expect, it } from 'vitest';
import { apply } from '../../commands/apply';
import { parse } from '../../markdown/parse';
import { dependencyInWords } from './dependency-in-words';
import { unknownDependency } from './unknown-dependency';

describe('dependency-in-words', () => {
  const { plan, context } = parse(
    [
      '## Execution Plan',
      '',
      '### Phase 1: Start',
      '',
      '- [ ] **Api**',
      '  Blocked by: the design review, Phase 9',
      '- [ ] **Web**',
      '  Dependencies: Api, a key',
      '- [ ] **Last**',
      '  Depends On: a key',
      '',
    ].join('\n'),
  );

  it('tells of words under Blocked by and Dependencies, and offers nothing', () => {
    expect(dependencyInWords.find(plan, context)).toEqual([
      {
        message:
          '“Api” is said to wait for “the design review”, which is no chunk or phase of the plan; name one, or leave it as words.',
        at: ['c1'],
      },
      {
        message:
          '“Api” is said to wait for “Phase 9”, which is no chunk or phase of the plan; name one, or leave it as words.',
        at: ['c1'],
      },
      {
        message:
          '“Web” is said to wait for “a key”, which is no chunk or phase of the plan; name one, or leave it as words.',
        at: ['c2'],
      },
    ]);
  });

  it('leaves what stands under Depends On an error', () => {
    expect(unknownDependency.find(plan, context).map(({ at }) => at)).toEqual([['c3']]);
  });

  it('is over once the words are gone', () => {
    const on = { on: 'unresolved', text: 'a key' } as const;
    const after = apply(plan, { type: 'dependency.remove', chunk: 'c2', on });
    expect(after.ok && dependencyInWords.find(after.value.plan, context).map(({ at }) => at)).toEqual([
      ['c1'],
      ['c1'],
    ]);
  });
});
