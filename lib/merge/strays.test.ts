import { describe, expect, it } from 'vitest';
import { agreed, exchanged, merged } from '../testing/merges/exchanged';
import { mergeTexts } from './merge';
import type { Changes } from '../testing/merges/exchanged';

const PLAN = `## Execution Plan

### Phase 1: Setup

- [ ] **Log in**

  - Draft
  - Send

### Phase 2: Core

Ask early.

- [ ] **Search**

  Outcome: Found.

### Phase 3: End

- [ ] **Close**

## Notes

Keep in mind.
`;
describe('text that one side puts elsewhere while the other takes it away, or puts it somewhere else, is told', () => {
  const [mailing, post]: readonly Changes[] = ['Mailing', 'Post'].map((title): Changes => [
    ['  - Send\n', `\n- [ ] **${title}**\n\n  - Send\n`],
  ]);
  it.each<[string, Changes, Changes, readonly string[], readonly string[]]>([
    [
      'notes of a phase that one side deletes and the other dissolves',
      [[PLAN.slice(PLAN.indexOf('### Phase 2'), PLAN.indexOf('### Phase 3')), '']],
      [
        ['### Phase 2: Core\n\nAsk early.\n\n- [ ] **Search**\n\n  Outcome: Found.\n\n', ''],
        ['  - Send\n', '  - Send\n\nAsk early.\n'],
      ],
      ['“Ask early.” is gone in mine and stands in Phase 1 in theirs. It stays there.'],
      ['“Ask early.” stands in Phase 1 in mine and is gone in theirs. It stays there.'],
    ],
    [
      'a sub-task that both split off',
      mailing ?? [],
      post ?? [],
      ['“Send” stands in “Mailing” in mine and in “Post” in theirs. It stands in both.'],
      ['“Send” stands in “Post” in mine and in “Mailing” in theirs. It stands in both.'],
    ],
    [
      'a sub-task that one splits off and the other takes away',
      mailing ?? [],
      [['  - Send\n', '']],
      ['“Send” stands in “Mailing” in mine and is gone in theirs. It stays there.'],
      ['“Send” is gone in mine and stands in “Mailing” in theirs. It stays there.'],
    ],
    [
      'one that goes around the plan',
      [
        ['  - Send\n', ''],
        ['mind.\n', 'mind.\n\n- Send\n'],
      ],
      [['- Send', '- Mail them all']],
      ['“Send” stands around the plan in mine and is gone in theirs. It stays there.'],
      ['“Send” is gone in mine and stands around the plan in theirs. It stays there.'],
    ],
  ])('%s', (_, mine, theirs, told, swapped) => {
    expect(merged(PLAN, mine, theirs).told).toEqual(told);
    expect(merged(PLAN, theirs, mine).told).toEqual(swapped);
  });

  it('lines that go one way together, and those that go another for themselves', () => {
    const base = PLAN.replace('  - Send\n', '  - Send\n  - Mail\n  - Post\n');
    const steps = '  - Send\n  - Mail\n  - Post\n';
    const all: Changes = [[steps, `\n- [ ] **All**\n\n${steps}`]];
    const some: Changes = [
      [steps, '\n- [ ] **Some**\n\n  - Send\n  - Post\n\n'],
      ['Found.\n', 'Found.\n\n  - Mail\n'],
    ];
    const { conflicts } = mergeTexts([base, exchanged(base, all), exchanged(base, some)]);
    expect(conflicts).toEqual([
      {
        entity: expect.stringMatching(/^c/) as unknown,
        field: 'lines',
        mine: 'Send\nPost',
        theirs: 'Send\nPost',
        kept: 'mine',
        message: '“Send Post” stands in “All” in mine and in “Some” in theirs. It stands in both.',
      },
      expect.objectContaining({
        mine: 'Mail',
        message: '“Mail” stands in “All” in mine and in “Search” in theirs. It stands in both.',
      }),
    ]);
  });

  it('by the side that has it', () => {
    const gone: Changes = [['  - Send\n', '']];
    const sides = [PLAN, exchanged(PLAN, mailing ?? []), exchanged(PLAN, gone)] as const;
    const { conflicts } = mergeTexts(sides);
    expect(conflicts).toEqual([expect.objectContaining({ mine: 'Send', kept: 'mine' })]);
    expect(conflicts[0]).not.toHaveProperty('theirs');
    const [base, mine, theirs] = sides;
    const swapped = mergeTexts([base, theirs, mine]).conflicts;
    expect(swapped).toEqual([expect.objectContaining({ theirs: 'Send', kept: 'theirs' })]);
    expect(swapped[0]).not.toHaveProperty('mine');
  });

  it('but what one side alone moved is not, nor what both put to one place', () => {
    expect(agreed(PLAN, mailing ?? [], [['Ask early', 'Ask late']]).added).toContain('- [ ] **Mailing**');
    expect(agreed(PLAN, mailing ?? [], [...(mailing ?? []), ['Ask early', 'Ask late']]).added).toContain(
      'Ask late.',
    );
  });
});

describe('text that stands in what the other side took away is told', () => {
  it('a column without a value, in a table', () => {
    const table = '## Execution Plan\n\n### Phase 1: A\n\n| Chunk | Owner |\n|---|---|\n\n### Phase 2: B\n';
    const gone: Changes = [[table.slice(table.indexOf('### Phase 1'), table.indexOf('### Phase 2')), '']];
    const column: Changes = [['| Owner', '| Keeper']];
    expect(merged(table, gone, column).told).toEqual([
      'Text of theirs stands where mine has nothing to hold it: “Keeper”. It is left out.',
    ]);
  });

  it('a sub-task that a fence swallows, although the same words stand elsewhere', () => {
    const base = `### Phase 1: A

- [ ] **Log in**
  \`\`\`
  \`\`\`
  - Step one
- [ ] **Mail**
  Depends On: Log in
  - Step one
`;
    const { told } = merged(base, [['Step one\n', 'Step one\n  - ends with \\\n']], [['  ```\n', '']]);
    expect(told.join()).toContain('- Step one');
  });
});
