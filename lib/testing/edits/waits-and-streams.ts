import { chunk, stream } from './edit';
import type { Edits } from './edit';

/** What waits for what, and the streams. */
export const waitsAndStreamsEdits = {
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
} satisfies Edits;
