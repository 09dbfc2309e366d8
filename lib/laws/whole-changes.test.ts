import { describe, expect, it } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { change } from '../testing/change';
import type { ChunkId, Plan } from '../plan/types';

const chunk = (plan: Plan, name: string): ChunkId =>
  chunksOf(plan).find(({ token, title }) => token === name || title === name)?.id ?? 'c0';

describe('on the plan with thirteen chunks', () => {
  it('a copy stands directly behind, undone, with the next id', () => {
    expect(
      change('thirteen', (plan) => [{ type: 'chunk.duplicate', chunk: chunk(plan, 'C6'), id: 'c99' }]),
    ).toEqual({
      removed: [],
      added: [
        '| C14 Backfill after an outage copy | ingest | Lost hours are fetched later | Phase 1 + C5 |',
        '- [ ] **C14 Backfill after an outage copy**',
        '',
        '  Outcome: Hours lost in an outage are fetched once the gateway is back.',
        '  Stream: ingest · Skills: python-services',
        '',
        '  - Ask gateways for the hours that are missing',
        '  - Never raise an alarm for the past',
        '',
      ],
    });
  });

  it('sub-tasks that are split off keep their lines, and who waited for the whole waits for both', () => {
    expect(
      change('thirteen', (plan) => [
        { type: 'chunk.split', chunk: chunk(plan, 'C8'), id: 'c99', title: 'Quiet times', subtasks: [1, 2] },
      ]),
    ).toEqual({
      removed: ['| C11 Alarm inbox | ui | Alarms can be answered | Phase 2 + C8 |', '  Depends On: C8'],
      added: [
        '| C14 Quiet times | rules | — | Phase 1 + C5 + C7 |',
        '',
        '- [ ] **C14 Quiet times**',
        '',
        '  Stream: rules · Skills: python-services',
        '',
        '| C11 Alarm inbox | ui | Alarms can be answered | Phase 2 + C8 + C14 |',
        '  Depends On: C8 + C14',
      ],
    });
  });

  it('a chunk taken into another brings what it says, and who waited for it waits for the other', () => {
    const result = change('thirteen', (plan) => [
      { type: 'chunk.merge', chunk: chunk(plan, 'C8'), other: chunk(plan, 'C7') },
    ]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.added).toEqual([
      '| C8 Alarm engine | rules | Warm fridges raise alarms; Each fridge has its limits | Phase 1 + C5, C1 |',
      '  Outcome: A fridge over its limit for five minutes raises one alarm, not fifty. Each kind of fridge has limits that shop staff can adjust.',
      '  Depends On: C5 + C1',
      '  - Start from the limits of the food safety handbook',
      '  - Record who changed a limit',
    ]);
    expect(result.removed).toContain('- [ ] **C7 Thresholds per fridge**');
  });

  it('a note goes behind the title, and another cell of the row is another line', () => {
    expect(
      change('thirteen', (plan) => [
        {
          type: 'chunk.edit',
          chunk: chunk(plan, 'C9'),
          note: 'needs a wall screen',
          summary: 'One page a shop',
        },
      ]),
    ).toEqual({
      removed: [
        '| C9 Live shop view | ui | Temperatures on one page | Phase 1 |',
        '- [ ] **C9 Live view of a shop**',
      ],
      added: [
        '| C9 Live shop view | ui | One page a shop | Phase 1 |',
        '- [ ] **C9 Live view of a shop** (needs a wall screen)',
      ],
    });
  });

  it('a handoff to all that is expanded names each other stream', () => {
    expect(change('thirteen', () => [{ type: 'handoff.expand', handoff: 'h1' }])).toEqual({
      removed: ['| ingest | all | After Phase 1 | Reading schema and its version rule |'],
      added: ['| ingest | rules, ui, ops | After Phase 1 | Reading schema and its version rule |'],
    });
  });

  it('notes of a phase are put below its heading', () => {
    expect(
      change('thirteen', () => [{ type: 'phase.edit', phase: 'p3', notes: '**Details:**\n\nAsk early.' }]),
    ).toEqual({ removed: [], added: ['Ask early.', ''] });
  });

  it('without streams there is no section, no column and no field of them', () => {
    const result = change('thirteen', () => [{ type: 'streams.drop' }]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.added.filter((line) => /stream|ingest \||rules \|/i.test(line))).toEqual([]);
    expect(result.added).toContain('| Chunk | Outcome | Depends On |');
    expect(result.added).toContain('| C6 Backfill | Lost hours are fetched later | Phase 1 + C5 |');
    expect(result.added).toContain('  Skills: python-services');
    expect(result.removed).toContain('### Work Streams');
    expect(result.removed).toContain('| rules | ui | During Phase 2 | Alarm shape as it settles |');
  });
});

describe('on the plan without streams', () => {
  it('a sub-task that is ticked changes one character, at any depth', () => {
    expect(
      change('streamless', () => [{ type: 'subtask.tick', chunk: 'c1', path: [1], done: true }]),
    ).toEqual({ removed: ['  - [ ] Show them on every page'], added: ['  - [x] Show them on every page'] });
    expect(
      change('streamless', () => [{ type: 'subtask.tick', chunk: 'c1', path: [0, 1], done: true }]),
    ).toEqual({ removed: ['    - Holidays'], added: ['    - [x] Holidays'] });
  });

  it('a reworded sub-task keeps its box and its own sub-tasks', () => {
    expect(
      change('streamless', (plan) => {
        const [first, ...rest] = chunksOf(plan)[0]?.subtasks ?? [];
        const reworded = { ...first, text: 'Read the hours from a table', subtasks: first?.subtasks ?? [] };
        return [{ type: 'chunk.edit', chunk: 'c1', subtasks: [reworded, ...rest] }];
      }),
    ).toEqual({
      removed: ['  - [x] Read the hours from a file'],
      added: ['  - [x] Read the hours from a table'],
    });
  });

  it('the status is one word in Meta', () => {
    expect(change('streamless', () => [{ type: 'plan.status', status: 'in-progress' }])).toEqual({
      removed: ['- **Status:** draft'],
      added: ['- **Status:** in-progress'],
    });
  });

  it('a first stream that all join brings its section, its column and its fields', () => {
    const result = change('streamless', () => [
      { type: 'stream.add', id: 's99', name: 'site', owns: 'pages/', adopt: true },
    ]);
    if (typeof result === 'string') throw new Error(result);
    expect(result.added.slice(0, 9)).toEqual([
      '### Work Streams',
      '',
      '| Stream | Responsibility | Owns | Skills |',
      '|--------|---------------|------|--------|',
      '| site |  | pages/ | — |',
      '',
      '| Chunk | Stream | Outcome | Depends On |',
      '|-------|--------|---------|------------|',
      '| Opening hours | site | Hours are right on holidays too | — |',
    ]);
    expect(result.added.filter((line) => line === '  Stream: site')).toHaveLength(3);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['a status with a pipe', 'streamless', { type: 'plan.status', status: 'a | b' }, /parts cells/],
    [
      'a status where none is stated',
      'thirteen',
      { type: 'plan.status', status: 'done' },
      /states no Status/,
    ],
    [
      'a note that does not close',
      'thirteen',
      { type: 'chunk.edit', chunk: 'c1', note: 'a ) b (' },
      /parentheses/,
    ],
    ['an issue id as a note', 'thirteen', { type: 'chunk.edit', chunk: 'c7', note: 'FR-1' }, /issue ids/],
    ['a heading as a note', 'thirteen', { type: 'phase.edit', phase: 'p1', notes: '## x' }, /heading/],
    [
      'a cell without a column',
      'thirteen',
      { type: 'chunk.edit', chunk: 'c1', cells: { Est: '2h' } },
      /called “Est”/,
    ],
    [
      'a sub-task that is not there',
      'thirteen',
      { type: 'subtask.tick', chunk: 'c1', path: [7], done: true },
      /no sub-task/,
    ],
    [
      'no sub-task to split off',
      'thirteen',
      { type: 'chunk.split', chunk: 'c1', id: 'c99', title: 'x', subtasks: [] },
      /choose which/,
    ],
    ['a chunk with itself', 'thirteen', { type: 'chunk.merge', chunk: 'c1', other: 'c1' }, /with itself/],
  ] as const)('%s is refused with a sentence', (_, name, command, sentence) => {
    expect(change(name, () => [command])).toMatch(sentence);
  });
});
