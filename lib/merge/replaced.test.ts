import { describe, expect, it } from 'vitest';
import { agreed, merged } from '../testing/merges/exchanged';
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
describe('chunks that both sides put in place of one, each its own, are told', () => {
  const two: Changes = [
    [
      '- [ ] **Search**\n\n  Outcome: Found.',
      '- [ ] **Index**\n\n  Outcome: Words known.\n\n- [ ] **Query**\n\n  Outcome: Asked.',
    ],
  ];
  it('where one made two of it, and the other words it anew all over', () => {
    const { told, added } = merged(PLAN, two, [
      ['**Search**\n\n  Outcome: Found', '**Look up**\n\n  Outcome: Seen'],
    ]);
    expect(told).toEqual([
      'In place of “Search” stands “Index” and “Query” in mine and “Look up” in theirs. All of them stay.',
    ]);
    expect(added.filter((line) => line.startsWith('- '))).toEqual([
      '- [ ] **Index**',
      '- [ ] **Query**',
      '- [ ] **Look up**',
    ]);
  });

  it('where the other renames it', () => {
    expect(merged(PLAN, two, [['**Search**', '**Find**']]).told).toEqual([
      '“Search” is deleted in mine and changed in theirs. Left out: title “Find”. Mine is kept.',
    ]);
    expect(merged(PLAN, [['**Search**', '**Find**']], two).told).toEqual([
      '“Search” is changed in mine and deleted in theirs. Mine is kept.',
    ]);
  });

  it('but not where both put the same there, or one nothing', () => {
    agreed(PLAN, two, [...two, ['Ask early', 'Ask late']]);
    agreed(PLAN, two, [['- [ ] **Search**\n\n  Outcome: Found.\n\n', '']]);
  });
});
