import { C5_ITEM, C5_ROW, C7_ITEM, C8_ITEM, C8_ROW, chunk, FIVE_WAIT } from './edit';
import type { Edits } from './edit';

/** Chunks that come from others, or go. */
export const chunkOrderEdits = {
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
} satisfies Edits;
