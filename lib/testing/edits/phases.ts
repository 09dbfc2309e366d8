import { CHECKS, exchanged, LAST_LINE, later, section } from './edit';
import type { Edits } from './edit';

/** Phases and their checks. */
export const phasesEdits = {
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
} satisfies Edits;
