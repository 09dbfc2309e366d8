import { chunk, stream } from './edit';
import type { Edits } from './edit';

/** Handoffs and the status. */
export const handoffsEdits = {
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
} satisfies Edits;
