import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { agreed, exchanged, merged } from '../testing/merges/exchanged';
import { merge } from './merge';
import type { EntityId } from '../plan/types';
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
const later: Changes = [
  ['Found.', 'Found in time.'],
  ['Keep in', 'Keep well in'],
];
const laterToo = {
  removed: ['  Outcome: Found.', 'Keep in mind.'],
  added: ['  Outcome: Found in time.', 'Keep well in mind.'],
};

describe('what swallows the rest of one side loses nothing of the other', () => {
  it.each<[string, string, string]>([
    ['a fence that is not closed', '  - Send\n', '  - Send\n\n```js\n'],
    ['a comment that is not closed', '  - Send\n', '  - Send\n\n<!-- later\n'],
    ['a fence before the plan', '## Execution', '```\n\n## Execution'],
    ['a heading that ends the plan', 'Ask early.', '## Aside\n\nAsk early.'],
  ])('%s', (_, from, to) => {
    const { removed, added } = agreed(PLAN, [[from, to]], later);
    expect(removed).toEqual(laterToo.removed);
    expect(added).toEqual(expect.arrayContaining(laterToo.added));
    expect(added.some((line) => to.includes(line))).toBe(true);
  });

  it('and neither does what sets it free again', () => {
    const base = exchanged(PLAN, [['  - Send\n', '  - Send\n\n```js\n']]);
    expect(agreed(base, [['```js\n', '```js\n```\n']], later)).toEqual({
      removed: laterToo.removed,
      added: ['```', ...laterToo.added],
    });
  });

  it('and what both changed is asked about', () => {
    const swallowed: Changes = [
      ['  - Send\n', '  - Send\n\n```js\n'],
      ['Found.', 'Found at once.'],
    ];
    expect(merged(PLAN, swallowed, later).told).toEqual([
      'Text that both changed: mine is “Outcome: Found at once.”, theirs is “Outcome: Found in time.”. Mine is kept.',
    ]);
  });

  it('and ids of mine are known in what comes of it', () => {
    const base = parse(PLAN);
    const theirs = parse(exchanged(PLAN, [['  - Send\n', '  - Send\n\n```js\n']]));
    const own = parse(exchanged(PLAN, later));
    const { plan, ids } = merge(base, { document: own, plan: own.plan }, theirs);
    expect(plan.phases.map(({ id }) => id)).toContain(ids.get(own.plan.phases[0]?.id as EntityId));
  });

  it('but an item that comes to a row, and a chunk that becomes a sub-task, swallow nothing', () => {
    const rows = `## Execution Plan

### Phase 1: Setup

| Chunk | Outcome | Depends On |
|---|---|---|
| Log in | Known | — |
| Mail | Sent | log-in |

- [ ] **Log in**

  Outcome: All are known.
`;
    // What both change in one line is kept by facts, and would be asked about by lines.
    const came: Changes = [['- [ ] **Log in**', '- [ ] **Mail**\n\n- [x] **Log in**']];
    expect(agreed(rows, came, [['**Log in**', '**Log on**']]).added).toContain('- [x] **Log on**');
    const nested: Changes = [
      ['- [ ] **Search**\n\n  Outcome: Found.\n\n', ''],
      ['- [ ] **Close**', '- [x] **Close**\n\n  - [ ] **Search**'],
    ];
    expect(agreed(PLAN, nested, [['**Close**', '**Shut**']]).added).toContain('- [x] **Shut**');
  });
});
