import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundMerges } from '../testing/merges/found-merges';
import { agreed, exchanged, merged } from '../testing/merges/exchanged';
import { mergeCases } from '../testing/merges/merge-cases';
import { confluenceFault } from '../testing/merges/merge-fault';
import { runs } from '../testing/runs';
import { mergeTexts } from './merge';
import type { Changes } from '../testing/merges/exchanged';

describe('confluence, over commands and edits by hand', () => {
  it('what one side alone changed stands in the result, and what stands once stands once, or it is told', () => {
    fc.assert(
      fc.property(mergeCases, (merge) => {
        expect(confluenceFault(merge)).toBeUndefined();
      }),
      runs(40),
    );
  });

  it.each(foundMerges)('also in what the soak found once: $name', (merge) => {
    expect(confluenceFault(merge)).toBeUndefined();
  });
});

const PHASES = `## Execution Plan

### Phase 1: Setup

Keep it small.

### Phase 2: Core

Ask early.

- [ ] **Search**
`;

describe('a phase with another heading is still that phase', () => {
  const renamed: Changes = [['Phase 1: Setup', 'Phase 1: Groundwork']];
  const heading = { removed: ['### Phase 1: Setup'], added: ['### Phase 1: Groundwork'] };

  it('and its note has what the other side wrote', () => {
    expect(agreed(PHASES, renamed, [['small.', 'small. And quick.']])).toEqual({
      removed: [...heading.removed, 'Keep it small.'],
      added: [...heading.added, 'Keep it small. And quick.'],
    });
  });

  it('and holds the first chunk that the other side put there', () => {
    expect(agreed(PHASES, renamed, [['small.\n', 'small.\n\n- [ ] **Begin**\n']])).toEqual({
      ...heading,
      added: [...heading.added, '- [ ] **Begin**', ''],
    });
  });

  it('also where its chunk is another, too', () => {
    const other: Changes = [
      ['Phase 2: Core', 'Phase 2: Heart'],
      ['**Search**', '**Find**'],
    ];
    expect(
      agreed(PHASES, other, [
        ['Ask early', 'Ask late'],
        ['- [ ] **Search', '- [x] **Search'],
      ]),
    ).toEqual({
      removed: ['### Phase 2: Core', 'Ask early.', '- [ ] **Search**'],
      added: ['### Phase 2: Heart', 'Ask late.', '- [x] **Find**'],
    });
  });

  it('behind one that came', () => {
    const came: Changes = [
      ['### Phase 1', '### Phase 1: Before\n\n### Phase 2'],
      ['### Phase 2: Core', '### Phase 3: Core'],
    ];
    expect(agreed(PHASES, came, [['Phase 2: Core', 'Phase 2: Heart']]).added).toContain('### Phase 3: Heart');
  });

  it('behind one with a number out of order, which counts nothing down', () => {
    const out: Changes = [['### Phase 1', '### Phase 7: Before\n\n### Phase 1']];
    const { added } = agreed(PHASES, out, [
      ['### Phase 1: Setup', '### Phase 1: Pause\n\n### Phase 2: Set-up'],
      ['Phase 2: Core', 'Phase 3: Core'],
    ]);
    expect(added.filter((line) => line.startsWith('#'))).toEqual([
      '### Phase 7: Before',
      '### Phase 8: Pause',
      '### Phase 9: Set-up',
      '### Phase 10: Core',
    ]);
  });

  it('and two other headings are asked about', () => {
    expect(merged(PHASES, renamed, [['Phase 1: Setup', 'Phase 1: Footing']])).toEqual({
      ...heading,
      told: ['Name of Phase 1: mine is “Groundwork”, theirs is “Footing”. Mine is kept.'],
    });
  });

  it('and one that goes while its note is rewritten is asked about', () => {
    expect(
      merged(PHASES, [['### Phase 1: Setup\n\nKeep it small.\n\n', '']], [['small', 'big']]).told,
    ).toEqual([
      'Phase 1 is deleted in mine and changed in theirs. Left out: notes “Keep it big.”. Mine is kept.',
    ]);
  });
});

const TABLE = `## Execution Plan

### Phase 1: Setup

| Chunk | Outcome | Depends On |
|---|---|---|
| Log in | Known | — |
| Mail | Sent | log-in |

- [ ] **Log in**

  Outcome: All are known.

- [ ] **Mail**
  Depends On: Log in

  > Ask the postmaster.

  - Draft
  - Send
`;

describe('one chunk has what one side makes of its row and the other of its item', () => {
  it('in words alike', () => {
    expect(
      agreed(TABLE, [['| Log in |', '| Log in form |']], [['**Log in**', '**Log in page**']]),
    ).toMatchObject({
      added: expect.arrayContaining(['| Log in form | Known | — |', '- [ ] **Log in page**']) as unknown,
    });
  });

  it('in words of their own, which read as two', () => {
    expect(agreed(TABLE, [['| Mail |', '| Letters |']], [['**Mail**', '**Post**']])).toEqual({
      removed: ['| Mail | Sent | log-in |', '- [ ] **Mail**'],
      added: ['| Letters | Sent | log-in |', '- [ ] **Post**'],
    });
  });

  it('where one side says it in other words and the other changes a cell', () => {
    expect(agreed(TABLE, [['**Mail**', '**Post**']], [['| Sent |', '| Sent in time |']])).toEqual({
      removed: ['| Mail | Sent | log-in |', '- [ ] **Mail**'],
      added: ['| Mail | Sent in time | log-in |', '- [ ] **Post**'],
    });
  });

  it('where both put the same words into the item alone', () => {
    const post: Changes = [['**Mail**', '**Post**']];
    expect(agreed(TABLE, [...post, ['Draft', 'Write']], [...post, ['| Sent', '| Gone']])).toEqual({
      removed: ['| Mail | Sent | log-in |', '- [ ] **Mail**', '  - Draft'],
      added: ['| Mail | Gone | log-in |', '- [ ] **Post**', '  - Write'],
    });
  });
});

describe('a chunk that one side renames has what the other writes into it', () => {
  const renamed: Changes = [
    ['| Mail |', '| Letters |'],
    ['**Mail**', '**Letters**'],
  ];
  const title = { removed: ['| Mail | Sent | log-in |'], added: ['| Letters | Sent | log-in |'] };
  const item = { removed: ['- [ ] **Mail**'], added: ['- [ ] **Letters**'] };

  it.each<[string, Changes, string, string]>([
    [
      'a quote',
      [['postmaster.', 'postmaster twice.']],
      '  > Ask the postmaster.',
      '  > Ask the postmaster twice.',
    ],
    ['a sub-task', [['Draft', 'Draft it']], '  - Draft', '  - Draft it'],
    ['a tick of a sub-task', [['- Send', '- [x] Send']], '  - Send', '  - [x] Send'],
  ])('%s', (_, written, was, is) => {
    expect(agreed(TABLE, renamed, written)).toEqual({
      removed: [...title.removed, ...item.removed, was],
      added: [...title.added, ...item.added, is],
    });
    // The item alone, too: its row then reads as another chunk, as it does on the side that renamed it.
    expect(agreed(TABLE, renamed.slice(1), written)).toEqual({
      removed: [...item.removed, was],
      added: [...item.added, is],
    });
  });

  it('and what it waits for', () => {
    const { added } = agreed(TABLE, renamed, [
      ['  Depends On: Log in\n', ''],
      ['| log-in |', '| — |'],
    ]);
    expect(added).toEqual(['| Letters | Sent | — |', '- [ ] **Letters**']);
  });

  it('one without a purpose, by its place', () => {
    const base = PHASES.replace('**Search**', '**Search**\n\n  > Ask.\n\n- [ ] **Rest**');
    expect(agreed(base, [['**Search**', '**Find**']], [['> Ask.', '> Ask twice.']])).toEqual({
      removed: ['- [ ] **Search**', '  > Ask.'],
      added: ['- [ ] **Find**', '  > Ask twice.'],
    });
  });
});

const SETS = `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|---|---|---|---|
| api | All of it | a/, b/, c/ | x, y, z |
| web | The rest | w/ | x |

### Phase 1: Setup

- [ ] **Log in**

  Skills: x, y, z

  - One
  - Two
  - Three

- [ ] **Mail**

- [ ] **Seats**
  Depends On: Log in, Mail

### Communication

| From | To | When | What |
|---|---|---|---|
| api, web | api, web | After Phase 1 | Shape |
`;

describe('what one side takes out of a set stays out', () => {
  it.each<[string, Changes, Changes, readonly string[]]>([
    [
      'skills of a chunk',
      [['Skills: x, y, z', 'Skills: x, z']],
      [['Skills: x, y, z', 'Skills: x, y, z, q']],
      ['  Skills: x, z, q'],
    ],
    [
      'skills of a stream',
      [['c/ | x, y, z', 'c/ | x, z']],
      [['c/ | x, y, z', 'c/ | q, x, y, z']],
      ['| api | All of it | a/, b/, c/ | q, x, z |'],
    ],
    [
      'dependencies',
      [['On: Log in, Mail', 'On: Mail']],
      [['**Seats**', '**Chairs**']],
      ['- [ ] **Chairs**', '  Depends On: Mail'],
    ],
    [
      'ends of a handoff',
      [['| api, web | api, web |', '| api | api, web |']],
      [['| api, web | api, web |', '| api, web | api |']],
      ['| api | api | After Phase 1 | Shape |'],
    ],
    ['sub-tasks', [['  - Two\n', '']], [['  - Two\n', '  - Two\n  - Four\n']], ['  - Four']],
    [
      'paths',
      [['a/, b/, c/', 'a/, c/']],
      [['a/, b/, c/', 'a/, b/, c/, d/']],
      ['| api | All of it | a/, c/, d/ | x, y, z |'],
    ],
  ])('%s', (_, out, beside, added) => {
    expect(agreed(SETS, out, beside).added).toEqual(added);
  });
});

describe('what both sides word anew is asked about, and stands once', () => {
  const told = (name: string, mine: string, theirs: string) =>
    `${name}: mine is “${mine}”, theirs is “${theirs}”. Mine is kept.`;

  it.each<[string, string, Changes, Changes, readonly string[], readonly string[]]>([
    [
      'a title without a purpose',
      PHASES,
      [['**Search**', '**Find**']],
      [['**Search**', '**Look up**']],
      ['- [ ] **Find**'],
      [told('Title of “Find”', 'Find', 'Look up')],
    ],
    [
      'a title with one',
      TABLE,
      [['**Log in**', '**Sign on**']],
      [['**Log in**', '**Authenticate**']],
      ['- [ ] **Sign on**'],
      [told('Title of “Sign on”', 'Sign on', 'Authenticate')],
    ],
    [
      'a title, and the other its row too',
      TABLE,
      [['**Mail**', '**Post**']],
      [
        ['**Mail**', '**Letters**'],
        ['| Mail |', '| Letters |'],
      ],
      ['| Letters | Sent | log-in |', '- [ ] **Post**'],
      [told('Title of “Post”', 'Post', 'Letters')],
    ],
    [
      'two titles side by side',
      SETS,
      [
        ['**Log in**', '**Sign on**'],
        ['**Mail**', '**Post**'],
      ],
      [['**Mail**', '**Letters**']],
      ['- [ ] **Sign on**', '- [ ] **Post**'],
      [told('Title of “Post”', 'Post', 'Letters')],
    ],
    [
      'a sub-task',
      SETS,
      [['- Two', '- Second']],
      [['- Two', '- Twice']],
      ['  - Second'],
      [told('Sub-task “Second” of “Log in”', 'Second', 'Twice')],
    ],
  ])('%s', (_, base, mine, theirs, added, conflicts) => {
    const found = merged(base, mine, theirs);
    expect(found.added).toEqual(added);
    expect(found.told).toEqual(conflicts);
  });
});

describe('what cannot be brought together is told, word for word', () => {
  const itemOut: Changes = [[TABLE.slice(TABLE.indexOf('- [ ] **Mail**')), '']];

  it('an item that one side took away and left its row, while the other wrote into it', () => {
    const written: Changes = [['  > Ask the postmaster.', '  > Ask twice.']];
    expect(merged(TABLE, itemOut, written).told).toEqual([
      'The item of “Mail” is deleted in mine and changed in theirs. Left out: other text “> Ask twice.”. Mine is kept.',
    ]);
    const { told, removed, added } = merged(TABLE, written, itemOut);
    expect(told).toEqual(['The item of “Mail” is changed in mine and deleted in theirs. Mine is kept.']);
    expect({ removed, added }).toMatchObject({
      removed: ['  > Ask the postmaster.'],
      added: expect.arrayContaining(['  > Ask twice.']) as unknown,
    });
  });

  it('but not one that the other left as it was', () => {
    const { told, added } = merged(TABLE, itemOut, [['| Mail | Sent |', '| Mail | Gone |']]);
    expect({ told, added }).toEqual({ told: [], added: ['| Mail | Gone | log-in |'] });
  });

  it('a chunk that lost its title with its item keeps the one of its row', () => {
    const { told, added } = merged(TABLE, itemOut, [['**Mail**', '**Mail out**']]);
    expect(told).toEqual([
      'The item of “Mail” is deleted in mine and changed in theirs. Left out: title “Mail out”. Mine is kept.',
    ]);
    expect(added).toEqual([]);
  });

  it('both as a whole, where together they make no plan: each change of theirs, and its lines', () => {
    const rename: Changes = [['**Search**', '**Rest**']];
    const base = PHASES.replace('**Search**', '**Search**\n- [ ] **Sort**\n  Depends On: Search');
    const added = `${base}- [ ] **Rest** (NS-1)\n  Outcome: All is at rest.\n- [ ] **Last**\n  Depends On: Rest\n`;
    const { conflicts, text } = mergeTexts([
      base,
      exchanged(base, [...rename, ['On: Search', 'On: Rest']]),
      added.replace('Ask early.', 'Ask late.'),
    ]);
    expect(text).toBe(exchanged(base, [...rename, ['On: Search', 'On: Rest']]));
    expect(conflicts[0]?.theirs).toContain('Outcome: All is at rest.');
    expect(conflicts[0]?.theirs).toContain('Ask late.');
    expect(conflicts.map(({ message }) => message)).toContain(
      'Not taken from theirs: Rest: added to Phase 2.',
    );
  });

  it('a phase with a new chunk that the other side took away, if there is no other', () => {
    const base = '## Execution Plan\n\n### Phase 1: A\n\n- [ ] **One**\n';
    const { told, added } = merged(
      base,
      [['- [ ] **One**', '- [ ] **One**\n- [ ] **Two**']],
      [['### Phase 1: A\n\n- [ ] **One**\n', '']],
    );
    expect(told).toEqual(['Phase 1 holds “Two” in mine and is deleted in theirs. It stays.']);
    expect(added).toContain('- [ ] **Two**');
  });
});
