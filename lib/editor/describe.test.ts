import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { fixture } from '../testing/fixtures';
import { describe } from './describe';
import type { Command } from '../plan/types';

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
  [[], 'Change nothing'],
])('%j', (commands, words) => {
  expect(describe(plan, commands)).toBe(words);
});
