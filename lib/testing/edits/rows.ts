import { chunksOf } from '../../plan/lookup';
import { C7_ITEM, C8_ROW, chunk } from './edit';
import type { Edits } from './edit';

/** Rows and items that come to a chunk that lacked them. */
export const rowsEdits = {
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
} satisfies Edits;
