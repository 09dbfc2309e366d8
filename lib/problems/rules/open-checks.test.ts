import { describe, expect, it } from 'vitest';
import { parse } from '../../markdown/parse';
import { openChecks } from './open-checks';

const found = (chunk: string, ...checks: readonly string[]) => {
  const { plan, context } = parse(
    [
      '## Execution Plan',
      '',
      '### Phase 2: Core',
      '',
      chunk,
      '',
      '**Exit criteria:**',
      '',
      ...checks,
      '',
    ].join('\n'),
  );
  return openChecks.find(plan, context).map(({ message }) => message);
};

describe('open-checks', () => {
  it('tells of a phase whose chunks are done and whose checks are not', () => {
    expect(found('- [x] **A**', '- [x] One', '- [ ] Two', '- [ ] Three')).toEqual([
      'The chunks of Phase 2 are done, but 2 of its 3 checks are not; tick what holds.',
    ]);
    expect(found('- [x] **A**', '- [ ] One')).toEqual([
      'The chunks of Phase 2 are done, but 1 of its 1 check is not; tick what holds.',
    ]);
  });

  it('says nothing while chunks are open, without checks, and without chunks', () => {
    expect(found('- [ ] **A**', '- [ ] One')).toEqual([]);
    expect(found('- [x] **A**', '- [x] One')).toEqual([]);
    expect(found('- [x] **A**')).toEqual([]);
    expect(found('Words.', '- [ ] One')).toEqual([]);
  });
});
