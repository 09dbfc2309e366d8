import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { describe } from './describe';
import type { Command } from '../plan/command';

const { plan } = parse(fixture('sample'));

// c4 Seat counting (data), c5 Accept an invite (api), c7 Seat picker (web); p2 Phase 2.
it.each<[readonly Command[], string]>([
  [[{ type: 'chunk.move', chunks: ['c4'], phase: 'p3', stream: 's2' }], 'Move Seat counting to api, Phase 3'],
  [[{ type: 'chunk.move', chunks: ['c4'], phase: 'p3' }], 'Move Seat counting to Phase 3'],
  [[{ type: 'chunk.move', chunks: ['c4'], phase: 'p2', stream: 's2' }], 'Move Seat counting to api'],
  [
    [{ type: 'chunk.move', chunks: ['c4'], phase: 'p2', stream: 's1', place: { after: 'c5' } }],
    'Move Seat counting within data, Phase 2',
  ],
  [
    [{ type: 'chunk.move', chunks: ['c4'], phase: 'p2', place: { after: 'c5' } }],
    'Move Seat counting within Phase 2',
  ],
  [[{ type: 'chunk.move', chunks: ['c4'], phase: 'p2', stream: null }], 'Move Seat counting to no stream'],
  [
    [{ type: 'chunk.move', chunks: ['c4'], phase: 'p2', stream: { unknown: 'ops' } }],
    'Move Seat counting to ops',
  ],
  [
    [{ type: 'chunk.move', chunks: ['c4', 'c5'], phase: 'p1', stream: 's3' }],
    'Move 2 chunks to web, Phase 1',
  ],
  [[{ type: 'chunk.tick', chunk: 'c4', done: true }], 'Tick Seat counting'],
  [[{ type: 'chunk.tick', chunk: 'c1', done: false }], 'Untick Invite and seat tables'],
  [[{ type: 'chunk.mark', chunk: 'c4', mark: 'In progress' }], 'Mark Seat counting as in progress'],
  [[{ type: 'chunk.mark', chunk: 'c4', mark: ' ' }], 'Mark Seat counting as open'],
  [[{ type: 'chunk.mark', chunk: 'c4', mark: '%' }], 'Mark Seat counting with [%]'],
  [
    [{ type: 'subtask.mark', chunk: 'c4', path: [0], mark: '!' }],
    'Mark a sub-task of Seat counting as blocked',
  ],
  [
    [{ type: 'dependency.add', chunk: 'c4', on: { on: 'chunk', chunk: 'c5' } }],
    'Let Seat counting wait for Accept an invite',
  ],
  [
    [{ type: 'dependency.add', chunk: 'c4', on: { on: 'phase', phase: 'p1' } }],
    'Let Seat counting wait for Phase 1',
  ],
  [
    [{ type: 'dependency.remove', chunk: 'c7', on: { on: 'chunk', chunk: 'c5' } }],
    'Let Seat picker no longer wait for Accept an invite',
  ],
  [
    [{ type: 'dependency.remove', chunk: 'c11', on: { on: 'unresolved', text: 'mail-template' } }],
    'Let Reminder schedule no longer wait for “mail-template”',
  ],
  [
    [
      { type: 'dependency.remove', chunk: 'c11', on: { on: 'unresolved', text: 'mail-template' } },
      { type: 'dependency.add', chunk: 'c11', on: { on: 'chunk', chunk: 'c8' } },
    ],
    'Let Reminder schedule wait for Mail templates instead of “mail-template”',
  ],
  [
    [
      { type: 'chunk.tick', chunk: 'c1', done: false },
      { type: 'chunk.tick', chunk: 'c2', done: false },
      { type: 'chunk.tick', chunk: 'c3', done: true },
    ],
    'Untick Invite and seat tables, and 2 more',
  ],
  [
    [{ type: 'chunk.add', id: 'c12', phase: 'p2', title: 'Seat export', stream: 's1' }],
    'Add Seat export to Phase 2',
  ],
  [[{ type: 'chunk.rename', chunk: 'c4', title: 'Seat totals' }], 'Rename Seat counting to Seat totals'],
  [
    [{ type: 'chunk.edit', chunk: 'c4', outcome: 'Right.', skills: [] }],
    'Change the outcome and skills of Seat counting',
  ],
  [[{ type: 'chunk.edit', chunk: 'c4', issue: 'TS-9' }], 'Change the issue id of Seat counting'],
  [[{ type: 'chunk.delete', chunks: ['c4'], references: 'bridge' }], 'Delete Seat counting'],
  [[{ type: 'chunk.delete', chunks: ['c4', 'c5'], references: 'bridge' }], 'Delete 2 chunks'],
  [[{ type: 'chunk.complete', chunk: 'c4' }], 'Add the table row of Seat counting'],
  [
    [{ type: 'chunk.join', row: 'c4', item: 'c5' }],
    'Join the row Seat counting and the item Accept an invite',
  ],
  [[{ type: 'stream.add', id: 's5', name: 'ops' }], 'Add stream ops'],
  [[{ type: 'stream.rename', stream: 's1', name: 'store' }], 'Rename stream data to store'],
  [[{ type: 'stream.edit', stream: 's1', owns: 'src/' }], 'Change the owned paths of stream data'],
  [[{ type: 'stream.move', stream: 's1', index: 2 }], 'Move stream data to place 3'],
  [[{ type: 'stream.delete', stream: 's1', to: null }], 'Delete stream data'],
  [[{ type: 'phase.add', id: 'p4', name: 'Launch', index: 3 }], 'Add phase Launch'],
  [[{ type: 'phase.edit', phase: 'p2', name: 'Routes' }], 'Change the name of Phase 2'],
  [[{ type: 'phase.edit', phase: 'p2', annotation: null }], 'Change the annotation of Phase 2'],
  [[{ type: 'phase.move', phase: 'p2', index: 0 }], 'Move Phase 2 to place 1'],
  [[{ type: 'phase.delete', phase: 'p2', chunks: 'keep', references: 'bridge' }], 'Delete Phase 2'],
  [
    [{ type: 'phase.delete', phase: 'p2', chunks: 'delete', references: 'bridge' }],
    'Delete Phase 2 with its chunks',
  ],
  [
    [
      {
        type: 'handoff.add',
        id: 'h4',
        from: ['s1', 's2'],
        to: 'all',
        when: { text: '' },
        what: '',
        extra: [],
      },
    ],
    'Add a handoff from data and api to all',
  ],
  [[{ type: 'handoff.edit', handoff: 'h1', what: 'Schema' }], 'Change the handoff from data to api'],
  [[{ type: 'handoff.delete', handoff: 'h1' }], 'Delete the handoff from data to api'],
  [[{ type: 'chunk.tick', chunk: 'c99', done: true }], 'Tick a chunk'],
  [[], 'Change nothing'],
])('%j', (commands, words) => {
  expect(describe(plan, commands)).toBe(words);
});
