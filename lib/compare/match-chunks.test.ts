import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { match } from './match';
import type { Chunk } from '../plan/types';

type Chunks = readonly (string | Partial<Chunk>)[];
const NAMES = ['Base', 'Core', 'Rest'];
const plan = (phases: readonly Chunks[]) =>
  countedPlan({ phases: phases.map((chunks, at) => ({ name: NAMES[at] ?? '', chunks })) });

/** The chunks that are found again, as “the ordinal in the first plan → the one in the second”. */
const found = (before: readonly Chunks[], after: readonly Chunks[]) =>
  [...match(plan(before), plan(after))].flatMap(([from, to]) =>
    from.startsWith('c') ? [`${from.slice(1)} → ${to.slice(1)}`] : [],
  );
const row = (title: string, own: { token?: string; issue?: string } = {}) => ({
  row: { title, extra: [], columns: [], ...own },
});

const sub = (text: string) => ({ subtasks: [{ text, subtasks: [] }] });

describe('a chunk is found again', () => {
  it.each<[string, readonly Chunks[], readonly Chunks[], readonly string[]]>([
    [
      'by its id token, if its title is alike, before one of its title',
      [[{ token: 'C1', title: 'Log' }]],
      [['Log', { token: 'C1', title: 'Log out' }]],
      ['1 → 2'],
    ],
    [
      'by its title before its id token, if that has another title',
      [[{ token: 'C1', title: 'Log' }]],
      [
        [
          { token: 'C1', title: 'Mail' },
          { token: 'C2', title: 'Log' },
        ],
      ],
      ['1 → 2'],
    ],
    ['by its title in another phase', [['Log'], ['Mail']], [['Mail'], ['log!']], ['1 → 2', '2 → 1']],
    [
      'by its id token, where its title is there twice',
      [[{ token: 'C1', title: 'Log' }]],
      [['Log', 'Log', { token: 'C1', title: 'Mail' }]],
      ['1 → 3'],
    ],
    [
      'by the id token of the table',
      [[{ title: 'Log', ...row('Log', { token: 'C1' }) }]],
      [[{ token: 'C1', title: 'Mail' }]],
      ['1 → 1'],
    ],
    [
      'by its issue id',
      [[{ title: 'Log', issue: 'NS-1' }]],
      [['Seats', { title: 'Mail', issue: 'NS-1' }]],
      ['1 → 2'],
    ],
    [
      'by the issue id of the table',
      [[{ title: 'Log', ...row('Log', { issue: 'NS-1' }) }]],
      [[{ title: 'Mail', issue: 'NS-1' }]],
      ['1 → 1'],
    ],
    [
      'by the wording of the table',
      [[{ title: 'Log', ...row('Shared words') }]],
      [['Seats', { title: 'Mail', ...row('shared-words') }]],
      ['1 → 2'],
    ],
    [
      'among twins of its phase by what it says',
      [
        [
          { title: 'Log', outcome: 'a' },
          { title: 'Log', outcome: 'b' },
        ],
      ],
      [
        [
          { title: 'Log', outcome: 'b' },
          { title: 'Log', outcome: 'a' },
        ],
      ],
      ['1 → 2', '2 → 1'],
    ],
    [
      'among twins by their sub-tasks',
      [[{ title: 'Log', ...sub('a') }, 'Log']],
      [['Log', { title: 'Log', ...sub('a') }]],
      ['1 → 2', '2 → 1'],
    ],
    [
      'among twins of its phase in their order',
      [['Log', 'Log'], ['Log']],
      [['Log', 'Log'], ['Log']],
      ['1 → 1', '2 → 2', '3 → 3'],
    ],
    [
      'as the last of its twins in another phase',
      [['Log', 'Log'], []],
      [['Log'], ['Log']],
      ['1 → 1', '2 → 2'],
    ],
    ['by a title of mere signs in its phase', [['!!', '??'], ['!!']], [['??', '!!'], []], ['1 → 2', '2 → 1']],
    ['by a title alike to 0.6 in its phase', [['x a b c y']], [['c b a z w']], ['1 → 1']],
    [
      'by what it is to achieve',
      [[{ title: 'Log', outcome: 'All is known' }], []],
      [[], [{ title: 'Mail', outcome: 'All is known' }]],
      ['1 → 1'],
    ],
    [
      'by its outcome in its phase',
      [[{ title: 'Log', outcome: 'All is known', ...sub('a') }]],
      [['Seats', { title: 'Mail', outcome: 'All is known' }]],
      ['1 → 2'],
    ],
    ['by its place alone', [['Log', 'Keys']], [['Mail', 'Keys']], ['1 → 1', '2 → 2']],
    ['by its place, each of several', [['Log', 'Keys']], [['Mail', 'Seats']], ['1 → 1', '2 → 2']],
    [
      'by its place, if it shares a word of its purpose',
      [[{ title: 'Log', outcome: 'All is known' }]],
      [[{ title: 'Mail', outcome: 'Known to all' }]],
      ['1 → 1'],
    ],
    [
      'by its place, if only one of them has a purpose',
      [[{ title: 'Log', outcome: 'All is known' }], ['Keys']],
      [['Mail'], [{ title: 'Seats', outcome: 'All is open' }]],
      ['1 → 1', '2 → 2'],
    ],
    ['by its sub-tasks', [[{ title: 'Log', ...sub('a') }]], [[{ title: 'Mail', ...sub('a') }]], ['1 → 1']],
    [
      'in its phase by what it says, though another phase says it too',
      [[{ title: 'Log', ...sub('a') }], [{ title: 'Key', ...sub('a') }]],
      [
        ['Seats', { title: 'Mail', ...sub('a') }],
        [{ title: 'Lock', ...sub('a') }, 'Doors'],
      ],
      ['1 → 2', '2 → 3'],
    ],
    [
      'by its id token at a title alike to 0.6, before one of its title',
      [[{ token: 'C1', title: 'x a b c y' }]],
      [['x a b c y', { token: 'C1', title: 'c b a z w' }]],
      ['1 → 2'],
    ],
    [
      'by its id token, where another of the first plan has its title',
      [
        [
          { token: 'C1', title: 'Log' },
          { token: 'C2', title: 'Log' },
        ],
      ],
      [[{ token: 'C1', title: 'Log' }, { token: 'C2', title: 'Mail' }, 'Log']],
      ['1 → 1', '2 → 2'],
    ],
    ['by an alike title beside others', [['x a b c y', 'Keys']], [['Seats', 'c b a z w']], ['1 → 2']],
    [
      'by its twin’s purpose, if no other id token stands before it',
      [
        [
          { token: 'C1', title: 'Log', outcome: 'a' },
          { title: 'Log', outcome: 'b' },
        ],
      ],
      [
        [
          { token: 'C2', title: 'Log', outcome: 'a' },
          { title: 'Log', outcome: 'b' },
        ],
      ],
      ['2 → 2'],
    ],
  ])('%s', (_, before, after, couples) => expect([...found(before, after)].sort()).toEqual(couples));

  it.each<[string, readonly Chunks[], readonly Chunks[]]>([
    [
      'of another id token with its issue id',
      [[{ token: 'C1', title: 'Log', issue: 'NS-1' }]],
      [[{ token: 'C2', title: 'Mail', issue: 'NS-1' }]],
    ],
    [
      'of another id token with its wording in the table',
      [[{ token: 'C1', title: 'Log', ...row('Shared') }]],
      [[{ token: 'C2', title: 'Mail', ...row('Shared') }]],
    ],
    [
      'of another id token with an alike title',
      [[{ token: 'C1', title: 'a b c' }]],
      [[{ token: 'C2', title: 'c b x' }]],
    ],
    [
      'of another id token with its purpose',
      [[{ token: 'C1', title: 'Log', outcome: 'a' }]],
      [[{ token: 'C2', title: 'Mail', outcome: 'a' }]],
    ],
    [
      'of a table without words',
      [[{ title: 'Log', ...row('!') }]],
      [['Seats', { title: 'Mail', ...row('!') }]],
    ],
    ['of an alike title in another phase', [['a b c'], []], [[], ['c b x']]],
    ['of a title alike below 0.6', [['a b c d']], [['b a x y', 'Seats']]],
    ['of one of two alike titles', [['a b c']], [['c b x', 'c b y']]],
    ['of a title that two could have had', [['c b x', 'c b y']], [['a b c']]],
    ['with other sub-tasks', [[{ title: 'Log', ...sub('a') }]], [[{ title: 'Mail', ...sub('b') }]]],
    ['that says nothing, like it, in another place', [['Log'], []], [[], ['Mail']]],
    [
      'in its place, of another id token',
      [[{ token: 'C1', title: 'Log' }]],
      [[{ token: 'C2', title: 'Mail' }]],
    ],
    [
      'in its place that has another purpose',
      [[{ title: 'Log', outcome: 'All is known' }]],
      [[{ title: 'Mail', outcome: 'Letters come' }]],
    ],
    [
      'in its place, of a purpose that only runs into a word of its own',
      [[{ title: 'Log', outcome: 'un', ...sub('known') }]],
      [[{ title: 'Mail', outcome: 'unknown' }]],
    ],
    ['in its place beside another', [['Log']], [['Mail', 'Seats']]],
    [
      'of its outcome in another phase, with other sub-tasks',
      [[{ title: 'Log', outcome: 'a', ...sub('a') }], []],
      [[], [{ title: 'Mail', outcome: 'a' }]],
    ],
    [
      'of the purpose that two have',
      [[{ title: 'Log', outcome: 'a' }]],
      [
        [
          { title: 'Mail', outcome: 'a' },
          { title: 'Seats', outcome: 'a' },
        ],
      ],
    ],
  ])('not as one %s', (_, before, after) => expect(found(before, after)).toEqual([]));

  it('in a phase that was counted on', () => {
    const phase = (name: string, ...chunks: Chunks) => ({ name, chunks });
    const before = countedPlan({ phases: [phase('Base', 'Log', 'Log', 'a b c'), phase('Core')] });
    const after = countedPlan({
      phases: [phase('Pause', 'Log'), phase('Base', 'Log', 'Log', 'c b x'), phase('Core')],
    });
    expect([...match(before, after)].filter(([from]) => from.startsWith('c'))).toEqual([
      ['c1', 'c2'],
      ['c2', 'c3'],
      ['c3', 'c4'],
    ]);
  });
});
