import { describe, expect, it } from 'vitest';
import { applyAll } from '../commands/apply';
import { chunksOf } from '../plan/lookup';
import { agreementFault } from '../testing/faults';
import { fixture } from '../testing/fixtures';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import type { Command } from '../plan/command';
import type { ChunkId, Plan, StreamId } from '../plan/types';

/** One edit and all that it changes in the text: words that occur once, and what stands in their place afterwards. */
interface Edit {
  readonly says: string;
  readonly commands: (plan: Plan) => readonly Command[];
  readonly changes: Exchanges | ((text: string) => string);
  /** What is exchanged in the fixture before it is opened. */
  readonly given?: Exchanges;
}
type Exchanges = readonly (readonly [from: string, to: string])[];

const chunk = (plan: Plan, token: string): ChunkId =>
  chunksOf(plan).find((of) => (of.token ?? of.row?.token) === token)?.id ?? 'c0';
const stream = (plan: Plan, name: string): StreamId =>
  plan.streams.find((of) => of.name === name)?.id ?? 's0';

/** The text with words exchanged that must occur exactly once. */
function exchanged(text: string, changes: Exchanges): string {
  return changes.reduce((at, [from, to]) => {
    expect(at.split(from).length - 1, `how often “${from}” occurs`).toBe(1);
    return at.replace(from, () => to);
  }, text);
}

/** From one mark to the next. */
const section = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), text.indexOf(to));

/** A phase's section behind another phase: its own number and its barrier written out. */
const later = (text: string, before: number): string =>
  text.replace(/Phase \d(?=:)/, `Phase ${before + 1}`).replace(/Phase \d(?!:)/g, `Phase ${before}`);

const C7_ITEM = `- [ ] **C7 Thresholds per fridge**

  Outcome: Each kind of fridge has limits that shop staff can adjust.
  Stream: rules · Skills: python-services

  - Start from the limits of the food safety handbook
  - Record who changed a limit

`;
const C8_ROW = '| C8 Alarm engine | rules | Warm fridges raise alarms | Phase 1 + C5, C7 |\n';
const C8_ITEM = `- [ ] **C8 Alarm engine**

  Outcome: A fridge over its limit for five minutes raises one alarm, not fifty.
  Stream: rules · Skills: python-services
  Depends On: C5 + C7

  - Group readings into one alarm for each fridge
  - Escalate when nobody answers
  - Stay quiet during defrost cycles

`;
const C13_ROW = '| C13 Shop pilot | rules | Four shops run on it | Phase 2 + C2 + C11 |\n';
/** Words that make five chunks wait for C5, which waits for two itself. */
const FIVE_WAIT: Exchanges = [
  ['| Readings land in the store | Phase 1 |', '| Readings land in the store | Phase 1 + C1 + C2 |'],
  ['| Each fridge has its limits | Phase 1 + C1 |', '| Each fridge has its limits | Phase 1 + C1 + C5 |'],
  ['| Phase 2 + C8 |', '| Phase 2 + C5 + C8 |'],
  ['| Phase 2 + C2 + C11 |', '| Phase 2 + C2, C5, C11 |'],
];
const C5_ROW = '| C5 Ingest service | ingest | Readings land in the store | Phase 1 + C1 + C2 |\n';
const C5_ITEM = `- [x] **C5 Ingest service** (FR-204)

  Outcome: Readings of all shops land in the store within ten seconds.
  Stream: ingest · Skills: python-services
  Depends On: Phase 1

  - Refuse readings from unknown sensors, and say so
  - Keep order for each sensor

`;
const LAST_LINE = '  - Collect what staff say\n\n';
const CHECKS =
  '#### Exit criteria\n\n- [x] Nobody complained\n- [ ] The pilot ran for a week\n- [ ] No alarm was lost\n\n';

/** At least one edit of each kind: a new kind of command is a hole that the compiler finds. */
const EDITS: Readonly<Record<Command['type'], readonly Edit[]>> = {
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
  'chunk.duplicate': [
    {
      // What it waits for is new to it, so its row says it.
      says: 'a copy stands directly behind its chunk, in row and item',
      commands: (plan) => [{ type: 'chunk.duplicate', chunk: chunk(plan, 'C8'), id: 'c99' }],
      changes: [
        [
          C8_ROW,
          C8_ROW + C8_ROW.replace('C8 Alarm engine', 'C14 Alarm engine copy').replace('C5, C7', 'C5 + C7'),
        ],
        [
          C8_ITEM,
          C8_ITEM +
            C8_ITEM.replace('C8 Alarm engine', 'C14 Alarm engine copy').replace(
              '  Depends On: C5 + C7\n',
              '',
            ),
        ],
      ],
    },
  ],
  'chunk.split': [
    {
      says: 'sub-tasks become a chunk behind it, which waits as it does, and who waits for it waits for both',
      commands: (plan) => [
        { type: 'chunk.split', chunk: chunk(plan, 'C8'), id: 'c99', title: 'Escalation', subtasks: [1] },
      ],
      changes: [
        [C8_ROW, `${C8_ROW}| C14 Escalation | rules | — | Phase 1 + C5 + C7 |\n`],
        ['  - Escalate when nobody answers\n', ''],
        [
          '  - Stay quiet during defrost cycles\n\n',
          '  - Stay quiet during defrost cycles\n\n- [ ] **C14 Escalation**\n\n  Stream: rules · Skills: python-services\n\n  - Escalate when nobody answers\n\n',
        ],
        ['| Alarms can be answered | Phase 2 + C8 |', '| Alarms can be answered | Phase 2 + C8 + C14 |'],
        [
          'on a phone.\n  Stream: ui · Skills: react-ui\n  Depends On: C8\n',
          'on a phone.\n  Stream: ui · Skills: react-ui\n  Depends On: C8 + C14\n',
        ],
      ],
    },
  ],
  'chunk.merge': [
    {
      says: 'the other’s row and item go, and what they said is said by the first',
      commands: (plan) => [{ type: 'chunk.merge', chunk: chunk(plan, 'C8'), other: chunk(plan, 'C7') }],
      changes: [
        ['| C7 Thresholds | rules | Each fridge has its limits | Phase 1 + C1 |\n', ''],
        [
          '| Warm fridges raise alarms | Phase 1 + C5, C7 |',
          '| Warm fridges raise alarms; Each fridge has its limits | Phase 1 + C5, C1 |',
        ],
        [C7_ITEM, ''],
        [
          'one alarm, not fifty.\n',
          'one alarm, not fifty. Each kind of fridge has limits that shop staff can adjust.\n',
        ],
        ['  Depends On: C5 + C7\n', '  Depends On: C5 + C1\n'],
        [
          '  - Stay quiet during defrost cycles\n',
          '  - Stay quiet during defrost cycles\n  - Start from the limits of the food safety handbook\n  - Record who changed a limit\n',
        ],
      ],
    },
  ],
  'chunk.delete': [
    {
      says: 'row and item go, and who waited waits for what it waited for',
      commands: (plan) => [{ type: 'chunk.delete', chunks: [chunk(plan, 'C8')], references: 'bridge' }],
      changes: [
        [C8_ROW, ''],
        [C8_ITEM, ''],
        ['Alarms can be answered | Phase 2 + C8 |', 'Alarms can be answered | Phase 2 + C5 + C7 |'],
        ['Depends On: C8\n', 'Depends On: C5 + C7\n'],
      ],
    },
    {
      says: 'row and item go, and who waited waits no more',
      commands: (plan) => [{ type: 'chunk.delete', chunks: [chunk(plan, 'C8')], references: 'remove' }],
      changes: [
        [C8_ROW, ''],
        [C8_ITEM, ''],
        ['Alarms can be answered | Phase 2 + C8 |', 'Alarms can be answered | Phase 2 |'],
        ['Depends On: C8\n', 'Depends On: —\n'],
      ],
    },
    {
      says: 'five who waited wait for both that it waited for, each in its own manner, and a handoff comes after its phase',
      given: FIVE_WAIT,
      commands: (plan) => [{ type: 'chunk.delete', chunks: [chunk(plan, 'C5')], references: 'bridge' }],
      changes: [
        [C5_ROW, ''],
        [C5_ITEM, ''],
        [
          '| Lost hours are fetched later | Phase 1 + C5 |',
          '| Lost hours are fetched later | Phase 1 + C1 + C2 |',
        ],
        ['Depends On: C5\n', 'Depends On: C1 + C2\n'],
        ['| Phase 1 + C1 + C5 |', '| Phase 1 + C1 + C2 |'],
        ['| Phase 1 + C5, C7 |', '| Phase 1, C7, C1, C2 |'],
        ['Depends On: C5 + C7\n', 'Depends On: C7 + C1 + C2\n'],
        ['| Phase 2 + C5 + C8 |', '| Phase 2 + C8 + C1 + C2 |'],
        ['Depends On: C8\n', 'Depends On: C8 + C1 + C2\n'],
        ['| Phase 2 + C2, C5, C11 |', '| Phase 2 + C2, C11, C1 |'],
        ['Depends On: C2, C11\n', 'Depends On: C2, C11, C1\n'],
        ['| ingest | rules | After C5 |', '| ingest | rules | After Phase 2 |'],
      ],
    },
    {
      says: 'five who waited wait no more',
      given: FIVE_WAIT,
      commands: (plan) => [{ type: 'chunk.delete', chunks: [chunk(plan, 'C5')], references: 'remove' }],
      changes: [
        [C5_ROW, ''],
        [C5_ITEM, ''],
        ['| Lost hours are fetched later | Phase 1 + C5 |', '| Lost hours are fetched later | Phase 1 |'],
        ['Depends On: C5\n', 'Depends On: —\n'],
        ['| Phase 1 + C1 + C5 |', '| Phase 1 + C1 |'],
        ['| Phase 1 + C5, C7 |', '| Phase 1, C7 |'],
        ['Depends On: C5 + C7\n', 'Depends On: C7\n'],
        ['| Phase 2 + C5 + C8 |', '| Phase 2 + C8 |'],
        ['| Phase 2 + C2, C5, C11 |', '| Phase 2 + C2, C11 |'],
        ['| ingest | rules | After C5 |', '| ingest | rules | After Phase 2 |'],
      ],
    },
  ],
  'chunk.complete': [
    {
      says: 'a lone row gets its item where the row stands among them',
      given: [[C7_ITEM, '']],
      commands: (plan) => [{ type: 'chunk.complete', chunk: chunk(plan, 'C7') }],
      changes: [
        [
          '  - Never raise an alarm for the past\n\n',
          '  - Never raise an alarm for the past\n\n- [ ] **C7 Thresholds**\n\n  Outcome: Each fridge has its limits\n  Stream: rules · Skills: —\n\n',
        ],
      ],
    },
    {
      says: 'a lone item gets its row behind its predecessor’s',
      given: [[C8_ROW, '']],
      commands: (plan) => [{ type: 'chunk.complete', chunk: chunk(plan, 'C8') }],
      changes: [
        [
          '| Each fridge has its limits | Phase 1 + C1 |\n',
          '| Each fridge has its limits | Phase 1 + C1 |\n| C8 Alarm engine | rules | — | — |\n',
        ],
      ],
    },
  ],
  'chunk.join': [
    {
      says: 'a lone row takes the title of a lone item, and the item’s place is kept',
      given: [
        ['| C7 Thresholds |', '| Cold limits |'],
        ['**C7 Thresholds per fridge**', '**C7 Fridge settings**'],
      ],
      commands: (plan) => [
        {
          type: 'chunk.join',
          row: chunksOf(plan).find(({ title }) => title === 'Cold limits')?.id ?? 'c0',
          item: chunk(plan, 'C7'),
        },
      ],
      changes: [['| Cold limits |', '| C7 Fridge settings |']],
    },
  ],
  'table.add': [
    {
      says: 'each chunk of a phase without a table gets a row in a new one',
      given: [
        [
          `| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| C11 Alarm inbox | ui | Alarms can be answered | Phase 2 + C8 |
| C12 Load proof | ops | Load is survived | Phase 2 + C10 |
| C13 Shop pilot | rules | Four shops run on it | Phase 2 + C2 + C11 |

`,
          '',
        ],
      ],
      commands: () => [{ type: 'table.add', phase: 'p3' }],
      changes: [
        [
          '### Phase 3: Proof (blocked by Phase 2)\n\n',
          `### Phase 3: Proof (blocked by Phase 2)

| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| C11 Inbox for alarms | ui | — | — |
| C12 Proof under load | ops | — | — |
| C13 Pilot in four shops | rules | — | — |

`,
        ],
      ],
    },
  ],
  'dependency.add': [
    {
      says: 'a new one is named by its token in each place that names some',
      commands: (plan) => [
        { type: 'dependency.add', chunk: chunk(plan, 'C13'), on: { on: 'chunk', chunk: chunk(plan, 'C5') } },
      ],
      changes: [
        ['| Phase 2 + C2 + C11 |', '| Phase 2 + C2 + C11 + C5 |'],
        ['Depends On: C2, C11\n', 'Depends On: C2, C11, C5\n'],
      ],
    },
  ],
  'dependency.remove': [
    {
      says: 'one goes wherever it is named, and the last leaves a dash',
      commands: (plan) => [
        {
          type: 'dependency.remove',
          chunk: chunk(plan, 'C12'),
          on: { on: 'chunk', chunk: chunk(plan, 'C10') },
        },
      ],
      changes: [
        ['| Load is survived | Phase 2 + C10 |', '| Load is survived | Phase 2 |'],
        ['Depends On: C10\n', 'Depends On: —\n'],
      ],
    },
  ],
  'stream.add': [
    {
      says: 'a row behind the others',
      commands: () => [
        { type: 'stream.add', id: 's99', name: 'docs', responsibility: 'Words', owns: '`docs/`' },
      ],
      changes: [
        [
          '| `infra/`, `.github/workflows/` | terraform |\n',
          '| `infra/`, `.github/workflows/` | terraform |\n| docs | Words | `docs/` | — |\n',
        ],
      ],
    },
  ],
  'stream.rename': [
    {
      says: 'a name that is part of other words changes only where it is the whole name',
      given: [['### Phase 3: Proof (blocked', '### Phase 3: Proof (ui first, blocked']],
      commands: (plan) => [{ type: 'stream.rename', stream: stream(plan, 'ui'), name: 'screens' }],
      // react-ui, quiet, built and build hold the letters too.
      changes: [
        ['| ui | Shop view and alarm inbox |', '| screens | Shop view and alarm inbox |'],
        ['| C4 Dashboard shell | ui |', '| C4 Dashboard shell | screens |'],
        ['with nothing in them yet.\n  Stream: ui ·', 'with nothing in them yet.\n  Stream: screens ·'],
        ['| C9 Live shop view | ui |', '| C9 Live shop view | screens |'],
        ['looks at it.\n  Stream: ui ·', 'looks at it.\n  Stream: screens ·'],
        ['(ui first, blocked by Phase 2)', '(screens first, blocked by Phase 2)'],
        ['| C11 Alarm inbox | ui |', '| C11 Alarm inbox | screens |'],
        ['on a phone.\n  Stream: ui ·', 'on a phone.\n  Stream: screens ·'],
        ['| rules | ui | During Phase 2 |', '| rules | screens | During Phase 2 |'],
        ['| rules | ui | After Phase 2 |', '| rules | screens | After Phase 2 |'],
      ],
    },
  ],
  'stream.edit': [
    {
      says: 'each fact is a cell',
      commands: (plan) => [
        {
          type: 'stream.edit',
          stream: stream(plan, 'ops'),
          owns: 'infra/',
          skills: [],
          responsibility: 'Ops | all',
        },
      ],
      changes: [
        [
          '| ops | Deployment, secrets, load tests | `infra/`, `.github/workflows/` | terraform |',
          '| ops | Ops \\| all | infra/ | — |',
        ],
      ],
    },
  ],
  'stream.move': [
    {
      says: 'its row moves',
      commands: (plan) => [{ type: 'stream.move', stream: stream(plan, 'ops'), index: 0 }],
      changes: [
        ['| ops | Deployment, secrets, load tests | `infra/`, `.github/workflows/` | terraform |\n', ''],
        [
          '| ingest | Readings from',
          '| ops | Deployment, secrets, load tests | `infra/`, `.github/workflows/` | terraform |\n| ingest | Readings from',
        ],
      ],
    },
  ],
  'stream.delete': [
    {
      says: 'its row goes, and its chunks, paths and handoffs are another’s',
      commands: (plan) => [{ type: 'stream.delete', stream: stream(plan, 'ops'), to: stream(plan, 'ui') }],
      changes: [
        ['| ops | Deployment, secrets, load tests | `infra/`, `.github/workflows/` | terraform |\n', ''],
        ['`apps/dashboard/shared/` |', '`apps/dashboard/shared/`, `infra/`, `.github/workflows/` |'],
        ['| C3 Environments | ops |', '| C3 Environments | ui |'],
        ['in one go.\n  Stream: ops ·', 'in one go.\n  Stream: ui ·'],
        ['| C10 Load test rig | ops |', '| C10 Load test rig | ui |'],
        ['against staging.\n  Stream: ops ·', 'against staging.\n  Stream: ui ·'],
        ['| C12 Load proof | ops |', '| C12 Load proof | ui |'],
        ["at ten times today's load.\n  Stream: ops ·", "at ten times today's load.\n  Stream: ui ·"],
        ['| ops | ingest, rules |', '| ui | ingest, rules |'],
      ],
    },
  ],
  'streams.drop': [
    {
      says: 'their section, the column, the fields and the handoffs between them go',
      commands: () => [{ type: 'streams.drop' }],
      changes: (text) =>
        text
          .replace(/### Work Streams\n\n(?:\|.*\n)+\n/, '')
          .replaceAll('| Chunk | Stream | Outcome | Depends On |', '| Chunk | Outcome | Depends On |')
          .replaceAll('|-------|--------|---------|------------|', '|-------|---------|------------|')
          .replace(/^(\| C\d+ [^|]+\|) (?:ingest|rules|ui|ops) \|/gm, '$1')
          .replace(/^ {2}Stream: \w+ · /gm, '  ')
          .replace(/### Communication\n\n(?:\|.*\n)+\n/, ''),
    },
  ],
  'phase.add': [
    {
      says: 'a phase in the middle is followed by every number, barrier, gate and handoff',
      commands: () => [{ type: 'phase.add', id: 'p99', name: 'Rehearsal', index: 2 }],
      changes: [
        [
          '### Phase 3: Proof (blocked by Phase 2)',
          '### Phase 3: Rehearsal (blocked by Phase 2)\n\n### Phase 4: Proof (blocked by Phase 3)',
        ],
        ['| Alarms can be answered | Phase 2 + C8 |', '| Alarms can be answered | Phase 3 + C8 |'],
        ['| Load is survived | Phase 2 + C10 |', '| Load is survived | Phase 3 + C10 |'],
        ['| Phase 2 + C2 + C11 |', '| Phase 3 + C2 + C11 |'],
      ],
    },
    {
      says: 'what names a phase that moved on follows it',
      commands: () => [{ type: 'phase.add', id: 'p99', name: 'Rehearsal', index: 1 }],
      changes: [
        [
          '### Phase 2: Core (parallel, blocked by Phase 1)',
          '### Phase 2: Rehearsal (blocked by Phase 1)\n\n### Phase 3: Core (parallel, blocked by Phase 2)',
        ],
        ['| Readings land in the store | Phase 1 |', '| Readings land in the store | Phase 2 |'],
        [
          '| Lost hours are fetched later | Phase 1 + C5 |',
          '| Lost hours are fetched later | Phase 2 + C5 |',
        ],
        ['| Each fridge has its limits | Phase 1 + C1 |', '| Each fridge has its limits | Phase 2 + C1 |'],
        [
          '| Warm fridges raise alarms | Phase 1 + C5, C7 |',
          '| Warm fridges raise alarms | Phase 2 + C5, C7 |',
        ],
        ['| Temperatures on one page | Phase 1 |', '| Temperatures on one page | Phase 2 |'],
        [
          "| Ten times today's load, on demand | Phase 1 + C3 |",
          "| Ten times today's load, on demand | Phase 2 + C3 |",
        ],
        ['  Depends On: Phase 1\n', '  Depends On: Phase 2\n'],
        ['### Phase 3: Proof (blocked by Phase 2)', '### Phase 4: Proof (blocked by Phase 3)'],
        ['| Alarms can be answered | Phase 2 + C8 |', '| Alarms can be answered | Phase 3 + C8 |'],
        ['| Load is survived | Phase 2 + C10 |', '| Load is survived | Phase 3 + C10 |'],
        ['| Phase 2 + C2 + C11 |', '| Phase 3 + C2 + C11 |'],
        ['| rules | ui | During Phase 2 |', '| rules | ui | During Phase 3 |'],
        ['| rules | ui | After Phase 2 |', '| rules | ui | After Phase 3 |'],
      ],
    },
  ],
  'phase.edit': [
    {
      says: 'name and parenthesis change in the heading alone',
      commands: () => [{ type: 'phase.edit', phase: 'p2', name: 'Heart', annotation: 'sequential' }],
      changes: [['### Phase 2: Core (parallel, blocked by Phase 1)', '### Phase 2: Heart (sequential)']],
    },
  ],
  'check.tick': [
    {
      says: 'a check is ticked in its box, and gets no blank lines around it',
      given: [[LAST_LINE, `${LAST_LINE}${CHECKS}`]],
      commands: () => [{ type: 'check.tick', phase: 'p3', nth: 1, done: true }],
      changes: [['- [ ] The pilot ran', '- [x] The pilot ran']],
    },
  ],
  'phase.move': [
    {
      says: 'the numbers stay in their places, and everything that means a phase follows it',
      commands: () => [{ type: 'phase.move', phase: 'p3', index: 1 }],
      changes: (text) => {
        const core = section(text, '### Phase 2', '### Phase 3');
        const proof = section(text, '### Phase 3', '### Communication');
        return exchanged(
          text.replace(core + proof, () => later(proof, 1) + later(core, 2)),
          [
            ['| rules | ui | During Phase 2 |', '| rules | ui | During Phase 3 |'],
            ['| rules | ui | After Phase 2 |', '| rules | ui | After Phase 3 |'],
          ],
        );
      },
    },
  ],
  'phase.delete': [
    {
      says: 'its section goes, with its chunks',
      commands: () => [{ type: 'phase.delete', phase: 'p3', chunks: 'delete', references: 'remove' }],
      changes: (text) => text.replace(section(text, '### Phase 3', '### Communication'), ''),
    },
    {
      says: 'its chunks go to the phase before, and what named it names that',
      commands: () => [{ type: 'phase.delete', phase: 'p2', chunks: 'keep', references: 'remove' }],
      changes: (text) => {
        const core = section(text, '### Phase 2', '### Phase 3');
        const proof = section(text, '### Phase 3', '### Communication');
        const rows = section(core, '| C5', '\n**Details:**').replace(/ Phase 1 (?:\+ )?\|?/g, (said) =>
          said.endsWith('|') ? ' — |' : ' ',
        );
        const items = core.slice(core.indexOf('- [x] **C5')).replace('Depends On: Phase 1', 'Depends On: —');
        return exchanged(text, [
          [core, ''],
          [
            '| C4 Dashboard shell | ui | Empty dashboard with sign-in | — |\n',
            `| C4 Dashboard shell | ui | Empty dashboard with sign-in | — |\n${rows}`,
          ],
          [
            '  - Shop picker that remembers the last shop\n\n',
            `  - Shop picker that remembers the last shop\n\n${items}`,
          ],
          [proof, later(proof, 1)],
          ['| rules | ui | During Phase 2 |', '| rules | ui | During Phase 1 |'],
          ['| rules | ui | After Phase 2 |', '| rules | ui | After Phase 1 |'],
        ]);
      },
    },
  ],
  'handoff.add': [
    {
      says: 'a row behind the others',
      commands: (plan) => [
        {
          type: 'handoff.add',
          id: 'h99',
          from: [stream(plan, 'rules')],
          to: [stream(plan, 'ui'), stream(plan, 'ops')],
          when: { verb: 'after', of: chunk(plan, 'C7') },
          what: 'Shape | limits',
          extra: [],
        },
      ],
      changes: [
        [
          '| Alarm states and who may change them |\n',
          '| Alarm states and who may change them |\n| rules | ui, ops | After C7 | Shape \\| limits |\n',
        ],
      ],
    },
  ],
  'handoff.edit': [
    {
      says: 'each fact is a cell',
      commands: (plan) => [
        {
          type: 'handoff.edit',
          handoff: 'h2',
          to: [stream(plan, 'rules'), stream(plan, 'ops')],
          when: { verb: 'during', of: 'p2' },
          what: 'Where readings land',
        },
      ],
      changes: [
        [
          '| ingest | rules | After C5 | Where readings land, how late they may be |',
          '| ingest | rules, ops | During Phase 2 | Where readings land |',
        ],
      ],
    },
  ],
  'handoff.expand': [
    {
      says: 'all becomes each other stream by name',
      commands: () => [{ type: 'handoff.expand', handoff: 'h1' }],
      changes: [['| ingest | all |', '| ingest | rules, ui, ops |']],
    },
  ],
  'handoff.delete': [
    {
      says: 'its row goes',
      commands: () => [{ type: 'handoff.delete', handoff: 'h3' }],
      changes: [['| rules | ui | During Phase 2 | Alarm shape as it settles |\n', '']],
    },
  ],
  'plan.status': [
    {
      says: 'the value alone changes',
      given: [['**Status:** in-progress', '## Meta\n\n- **Status:** in-progress']],
      commands: () => [{ type: 'plan.status', status: 'done' }],
      changes: [['**Status:** in-progress', '**Status:** done']],
    },
  ],
};

describe.each(Object.entries(EDITS))('%s on the plan with thirteen chunks', (_, edits) => {
  it.each(edits)('$says', ({ commands, changes, given = [] }) => {
    const document = parse(exchanged(fixture('thirteen'), given));
    const next = applyAll(document.plan, commands(document.plan));
    if (!next.ok) throw new Error(next.error.message);
    expect(print(document, next.value.plan).text).toBe(
      typeof changes === 'function' ? changes(document.text) : exchanged(document.text, changes),
    );
    expect(agreementFault(document, next.value.plan)).toBeUndefined();
  });
});
