import { chunksOf } from '../../plan/lookup';
import { C13_ROW, C8_ITEM, C8_ROW, chunk, LAST_LINE, stream } from './edit';
import type { Edits } from './edit';

/** What one chunk says: its place, box, title, fields and sub-tasks. */
export const chunkFactsEdits = {
  'chunk.move': [
    {
      says: 'another lane is one cell and one field',
      commands: (plan) => [
        { type: 'chunk.move', chunks: [chunk(plan, 'C9')], phase: 'p2', stream: stream(plan, 'rules') },
      ],
      changes: [
        ['| C9 Live shop view | ui |', '| C9 Live shop view | rules |'],
        ['looks at it.\n  Stream: ui ·', 'looks at it.\n  Stream: rules ·'],
      ],
    },
    {
      says: 'a chunk that waits in its own phase goes to the next as it is, and its barrier follows',
      commands: (plan) => [{ type: 'chunk.move', chunks: [chunk(plan, 'C8')], phase: 'p3' }],
      changes: [
        [C8_ROW, ''],
        [C8_ITEM, ''],
        [C13_ROW, C13_ROW + C8_ROW.replace('Phase 1', 'Phase 2')],
        [LAST_LINE, LAST_LINE + C8_ITEM],
      ],
    },
  ],
  'chunk.tick': [
    {
      says: 'a tick is one character',
      commands: (plan) => [{ type: 'chunk.tick', chunk: chunk(plan, 'C7'), done: true }],
      changes: [['- [ ] **C7', '- [x] **C7']],
    },
  ],
  'chunk.mark': [
    {
      says: 'a word is the one sign in the box that the document uses for it',
      given: [['- [ ] **C9 Live', '- [/] **C9 Live']],
      commands: (plan) => [{ type: 'chunk.mark', chunk: chunk(plan, 'C7'), mark: 'in progress' }],
      changes: [['- [ ] **C7', '- [/] **C7']],
    },
    {
      says: 'open is a space',
      given: [['- [ ] **C7', '- [⏳] **C7']],
      commands: (plan) => [{ type: 'chunk.mark', chunk: chunk(plan, 'C7'), mark: 'open' }],
      changes: [['- [⏳] **C7', '- [ ] **C7']],
    },
  ],
  'chunk.add': [
    {
      says: 'a new chunk in a lane with id tokens and compact fields is written like its neighbours',
      commands: (plan) => [
        { type: 'chunk.add', id: 'c99', phase: 'p2', title: 'Quiet hours', stream: stream(plan, 'rules') },
      ],
      changes: [
        [C8_ROW, `${C8_ROW}| C14 Quiet hours | rules | — | Phase 1 |\n`],
        [C8_ITEM, `${C8_ITEM}- [ ] **C14 Quiet hours**\n\n  Stream: rules · Skills: python-services\n\n`],
      ],
    },
  ],
  'chunk.rename': [
    {
      says: 'both titles take the new one; token, and references by it, stay',
      commands: (plan) => [{ type: 'chunk.rename', chunk: chunk(plan, 'C7'), title: 'Limits' }],
      changes: [
        ['| C7 Thresholds |', '| C7 Limits |'],
        ['**C7 Thresholds per fridge**', '**C7 Limits**'],
      ],
    },
  ],
  'chunk.edit': [
    {
      says: 'outcome, skills, issue id and note each change where they stand',
      commands: (plan) => [
        {
          type: 'chunk.edit',
          chunk: chunk(plan, 'C7'),
          outcome: 'Limits can be set.',
          skills: ['python-services', 'react-ui'],
          issue: 'FR-207',
        },
      ],
      changes: [
        ['**C7 Thresholds per fridge**', '**C7 Thresholds per fridge** (FR-207)'],
        [
          'Outcome: Each kind of fridge has limits that shop staff can adjust.\n  Stream: rules · Skills: python-services\n',
          'Outcome: Limits can be set.\n  Stream: rules · Skills: python-services, react-ui\n',
        ],
      ],
    },
    {
      says: 'sub-tasks come, go and trade places line by line',
      commands: (plan) => {
        const [first, second] = chunksOf(plan).find(({ token }) => token === 'C7')?.subtasks ?? [];
        if (!first || !second) return [];
        return [
          {
            type: 'chunk.edit',
            chunk: chunk(plan, 'C7'),
            subtasks: [second, { text: 'Tell the shops', done: false, subtasks: [] }],
          },
        ];
      },
      changes: [
        ['  - Start from the limits of the food safety handbook\n', ''],
        ['  - Record who changed a limit\n', '  - Record who changed a limit\n  - [ ] Tell the shops\n'],
      ],
    },
    {
      says: 'what the row says in words of its own is its cell',
      commands: (plan) => [
        { type: 'chunk.edit', chunk: chunk(plan, 'C7'), summary: 'Limits | shops', note: '(see handbook)' },
      ],
      changes: [
        ['Each fridge has its limits', 'Limits \\| shops'],
        ['**C7 Thresholds per fridge**', '**C7 Thresholds per fridge** (see handbook)'],
      ],
    },
  ],
  'subtask.tick': [
    {
      says: 'a sub-task without a box gets one, ticked',
      commands: (plan) => [{ type: 'subtask.tick', chunk: chunk(plan, 'C10'), path: [0], done: true }],
      changes: [['  - Replay recorded days', '  - [x] Replay recorded days']],
    },
  ],
  'subtask.mark': [
    {
      says: 'a sub-task without a box gets one, with the first sign of the word where the document uses none',
      commands: (plan) => [{ type: 'subtask.mark', chunk: chunk(plan, 'C10'), path: [0], mark: 'blocked' }],
      changes: [['  - Replay recorded days', '  - [!] Replay recorded days']],
    },
  ],
} satisfies Edits;
