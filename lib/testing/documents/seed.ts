import fc from 'fast-check';
import { rowTitles, streamNames, titles } from './words';

/** What a generated chunk says, however it is written. */
export interface ChunkSeed {
  readonly title: string;
  readonly rowTitle: string | undefined;
  readonly as: 'both' | 'row' | 'item';
  /** Index of its stream; one that is out of range means none, and `stray` a stream that the table lacks. */
  readonly stream: number;
  /** The sign in its box. */
  readonly sign: string;
  /** Indexes of chunks; below zero, phases. */
  readonly waits: readonly number[];
  readonly waitsInItem: boolean;
  readonly outcome: string | undefined;
  readonly skills: string | undefined;
  readonly more: readonly string[];
  /** Lines of sub-tasks, bullets included. */
  readonly subtasks: readonly string[];
  /** The first of them stands above the fields. */
  readonly early: boolean;
  /** A block inside the item that is neither field nor list. */
  readonly inner: string;
  readonly note: string;
  readonly issue: boolean;
}

export interface PhaseSeed {
  readonly chunks: readonly ChunkSeed[];
  readonly table: boolean;
  readonly before: string;
  readonly between: string;
}

export interface PlanSeed {
  readonly numbers: readonly number[];
  readonly phases: readonly PhaseSeed[];
  readonly streams: readonly string[];
  readonly streamTable: 'none' | 'canonical' | 'other order' | 'names only';
  readonly handoffs: readonly (readonly [from: string, to: string, when: string, what: string])[];
  readonly handoffTable: boolean;
}

const step = fc.constantFrom(
  '- Step one',
  '- Step two',
  '- Step one',
  '- [ ] A box',
  '- [x] A ticked box',
  '- [✅] Another ticked box',
  '- [-] A box begun',
  '- A step over\n  two lines',
  '- Nested\n  - deeper\n    - and deeper',
  '* Another bullet',
  '- 水 | pipes `Stream: web`',
  '1. Numbered',
);

const chunk = fc.record<ChunkSeed>({
  title: fc
    .tuple(titles, fc.integer({ min: 1, max: 99 }))
    .map(([words, n]) => (n > 20 ? `${words} ${n}` : words)),
  rowTitle: fc.option(rowTitles, { nil: undefined, freq: 5 }),
  as: fc.constantFrom('both', 'both', 'both', 'row', 'item'),
  stream: fc.integer({ min: -1, max: 4 }),
  sign: fc.constantFrom(' ', ' ', ' ', 'x', 'x', 'X', '✔️', '-', '!', '%'),
  waits: fc.array(fc.integer({ min: -3, max: 12 }), { maxLength: 2 }),
  waitsInItem: fc.boolean(),
  outcome: fc.constantFrom(
    'It works as it should.',
    'It works as it should.',
    'It works\nover several\nlines.',
    'a | b · Stream: web `code`',
    '<!-- nothing -->',
    '—',
    undefined,
  ),
  skills: fc.constantFrom('—', '—', 'api, web', 'none', '(none yet)', '', undefined),
  more: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc.subarray([
        'Est.: 2h',
        'a loose line',
        'Owner: nobody',
        '**Bold** words: and more',
        'Note: as agreed',
      ]),
    },
  ),
  subtasks: fc.array(step, { maxLength: 3 }),
  early: fc.constantFrom(false, false, false, false, false, true),
  inner: fc.constantFrom(
    '',
    '',
    '',
    '',
    '',
    '```\n- [ ] **fenced**\nStream: web\n```',
    '<!-- Stream: web -->',
    '> quoted\n> Stream: web',
    '| a | b |\n|---|---|\n| 1 | 2 |',
  ),
  note: fc.constantFrom('', '', '', '*(see [notes](docs/x.md))*', '(requires a key)'),
  issue: fc.boolean(),
});

const BETWEEN = [
  'A note between the items.',
  '<!-- - [ ] **hidden** -->',
  '<!--\n- [ ] **hidden**\n-->',
  '```\n- [ ] **fenced**\n```',
  '~~~~\n### Phase 3: Fenced\n~~~~',
  '#### Deeper',
  '#### Exit criteria\n\n- [ ] It holds\n- [x] So does this\n\n#### Rest',
  'Underlined\n---',
  '1. ordered\n2. list',
  '***',
] as const;

export const plans: fc.Arbitrary<PlanSeed> = fc.record({
  numbers: fc.constantFrom([1, 2, 3], [1, 2, 3], [0, 1, 2], [1, 2, 4], [3, 5, 6], [1, 1, 2], [2, 1, 3]),
  phases: fc.array(
    fc.record({
      chunks: fc.array(chunk, { maxLength: 4 }),
      table: fc.boolean(),
      before: fc.constantFrom(
        '',
        '',
        '',
        '**Details:**',
        '**Exit criteria:**\n\n- [ ] One\n- [x] Two\n\nThe chunks:',
        'Words before the list.',
        '<!-- rows above -->',
      ),
      between: fc.oneof(
        { weight: 3, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom(...BETWEEN) },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  streams: streamNames,
  streamTable: fc.constantFrom('none', 'canonical', 'canonical', 'other order'),
  handoffs: fc.array(
    fc.tuple(
      fc.constantFrom('0', '1', '0, 1', '1 + 2', 'nobody'),
      fc.constantFrom('1', '2', 'all', '0 & 2'),
      fc.constantFrom('After Phase 1', 'During Phase 2', 'after User model', 'After C1', 'when it rains', ''),
      fc.constantFrom('Shapes', 'a \\| b', '`code`', '形', ''),
    ),
    { maxLength: 3 },
  ),
  handoffTable: fc.boolean(),
});
