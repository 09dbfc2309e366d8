import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import { difference } from './difference';
import type { Chunk, Handoff, Phase, Plan, Row, Stream } from '../plan/types';

const sentences = (before: Plan, after: Plan) => difference(before, after).map(({ sentence }) => sentence);
const row = (own: Partial<Row> = {}): Row => ({ title: 'Log', extra: [], columns: ['Chunk'], ...own });

describe('what a chunk says otherwise', () => {
  /** The second phase holds a chunk called Log, with these facts. */
  const plan = (own: Partial<Chunk>) =>
    countedPlan({
      streams: ['api', 'web'],
      phases: [
        { name: 'Base', chunks: ['One', 'Two'] },
        { name: 'Core', chunks: [{ title: 'Log', ...own }] },
      ],
    });
  const one = { on: 'chunk', chunk: 'c1' } as const;
  const two = { on: 'chunk', chunk: 'c2' } as const;
  const sub = { text: 'a', subtasks: [] };

  it.each<[Partial<Chunk>, Partial<Chunk>, readonly string[]]>([
    [{}, { token: 'C1' }, ['id set to “C1”']],
    [{ issue: 'NS-1' }, {}, ['issue id “NS-1” removed']],
    [{ note: '(a)' }, { note: '(b)' }, ['note changed from “(a)” to “(b)”']],
    [
      { note: '(a)', extra: [{ label: 'Note', value: 'c' }] },
      { note: '(b)', extra: [{ label: 'Note', value: 'c' }] },
      ['note changed from “(a)” to “(b)”'],
    ],
    [
      { extra: [{ label: 'Note', value: 'a' }] },
      { extra: [{ label: 'Note', value: 'b' }] },
      ['note changed from “a” to “b”'],
    ],
    [{ title: 'Log' }, { title: 'Log in' }, ['renamed to “Log in”']],
    // Marks count where the item says them.
    [{ title: 'Log' }, { title: '*Log*' }, ['renamed to “Log”']],
    [{ done: false }, { done: true }, ['ticked']],
    [{ done: true }, { done: false }, ['unticked']],
    [{ done: false }, { done: false, mark: '-' }, ['now in progress']],
    [{ done: false, mark: '!' }, { done: false, mark: '%' }, ['now marked [%]']],
    [{ done: false, mark: '!' }, { done: false }, ['no longer blocked']],
    [{ done: false, mark: '-' }, { done: true }, ['ticked']],
    [{ done: true }, { done: false, mark: '~' }, ['now deferred']],
    [{ stream: 's1' }, { stream: 's2' }, ['moved from api to web']],
    [{ stream: 's1' }, {}, ['moved from api to no stream']],
    [{}, { stream: { unknown: 'ops' } }, ['moved from no stream to ops']],
    [{}, { outcome: 'It logs.' }, ['outcome set to “It logs.”']],
    [{}, { skills: [] }, ['skills set to “—”']],
    [{ skills: ['a'] }, { skills: ['a', 'b'] }, ['skills changed from “a” to “a, b”']],
    [
      {},
      {
        subtasks: [
          { ...sub, done: true },
          { text: 'b', subtasks: [{ ...sub, done: false }] },
        ],
      },
      ['sub-tasks set to “[x] a; b ([ ] a)”'],
    ],
    [{ subtasks: [sub] }, {}, ['sub-tasks “a” removed']],
    [{}, { waitsForBarrier: true }, ['now waits for Phase 1']],
    [{ waitsForBarrier: true }, { dependsOn: [{ on: 'phase', phase: 'p1' }] }, []],
    [{ dependsOn: [one, two] }, { dependsOn: [two, one] }, []],
    [{ dependsOn: [one] }, { dependsOn: [two] }, ['now waits for Two; no longer waits for One']],
    [{ dependsOn: [one, two] }, { dependsOn: [] }, ['no longer waits for One, Two']],
    [{}, { dependsOn: [{ on: 'unresolved', text: 'Later' }] }, ['now waits for “Later”']],
    [
      { extra: [{ label: 'Est.', value: '2h' }] },
      { extra: [{ label: 'est.', value: '3h' }] },
      ['estimate changed from “2h” to “3h”'],
    ],
    [{ extra: [{ label: 'Est.', value: '—' }] }, { extra: [{ label: 'Risk', value: '' }] }, []],
    [{}, { row: row() }, ['place in the text changed from “item” to “item and row”']],
    [{ row: row() }, { row: row(), item: false }, ['place in the text changed from “item and row” to “row”']],
  ])('%j, then %j', (before, after, told) => {
    expect(sentences(plan(before), plan(after))).toEqual(told.map((words) => `Log: ${words}`));
  });

  it.each<[Partial<Row>, Partial<Row>, readonly string[]]>([
    [{ token: 'C1' }, {}, ['id in the table “C1” removed']],
    [{ title: 'Log' }, { title: '*Log*' }, []],
    [{}, { issue: 'NS-1' }, ['issue id in the table set to “NS-1”']],
    [{}, { note: '(a)' }, ['note in the table set to “(a)”']],
    [{ stream: 's1' }, { stream: 's2' }, ['stream in the table changed from “api” to “web”']],
    [{ summary: 'Old' }, { summary: 'New' }, ['outcome in the table changed from “Old” to “New”']],
    [{}, { extra: [{ label: 'Risk', value: 'high' }] }, ['risk set to “high”']],
    [{ columns: ['Chunk'] }, { columns: ['Chunk', 'Stream'] }, []],
  ])('in the table %j, then %j', (before, after, told) => {
    expect(sentences(plan({ row: row(before) }), plan({ row: row(after) }))).toEqual(
      told.map((words) => `Log: ${words}`),
    );
  });

  it('the row that takes over the item’s wording is not told beside it', () => {
    const with_ = (stream: 's1' | 's2', inTable: 's1' | 's2') =>
      plan({ stream, row: row({ stream: inTable }) });
    expect(sentences(with_('s1', 's1'), with_('s2', 's2'))).toEqual(['Log: moved from api to web']);
    expect(sentences(with_('s2', 's1'), with_('s2', 's2'))).toEqual([
      'Log: stream in the table changed from “api” to “web”',
    ]);
    expect(sentences(with_('s1', 's1'), with_('s1', 's2'))).toEqual([
      'Log: stream in the table changed from “api” to “web”',
    ]);
  });

  it('is told with its id token, and as data', () => {
    const [told, ...more] = difference(
      plan({ token: 'C7', stream: 's1' }),
      plan({ token: 'C7', stream: 's2' }),
    );
    expect(told).toEqual({
      change: 'moved',
      kind: 'chunk',
      name: 'C7 Log',
      field: 'stream',
      before: 'api',
      after: 'web',
      sentence: 'C7 Log: moved from api to web',
    });
    expect(more).toEqual([]);
  });
});

describe('what the rest of a plan says otherwise', () => {
  const stream = (own: Partial<Stream>) => countedPlan({ streams: [{ name: 'api', owns: 'src/', ...own }] });
  it.each<[Partial<Stream>, Partial<Stream>, readonly string[]]>([
    [{}, { name: 'server' }, ['renamed to “server”']],
    [{}, { responsibility: 'All of it' }, ['responsibility set to “All of it”']],
    [{ owns: 'src/' }, { owns: 'lib/' }, ['owned paths changed from “src/” to “lib/”']],
    [{ owns: 'src/' }, { owns: '' }, ['owned paths “src/” removed']],
    [{ skills: ['a'] }, { skills: ['b'] }, ['skills changed from “a” to “b”']],
    [{}, { extra: [{ label: 'Lead', value: 'Ada' }] }, ['lead set to “Ada”']],
    [{ extra: [{ label: 'Lead', value: 'Ada' }] }, {}, ['lead “Ada” removed']],
  ])('a stream: %j, then %j', (before, after, told) => {
    expect(sentences(stream(before), stream(after))).toEqual(told.map((words) => `Stream api: ${words}`));
  });

  const phase = (own: Partial<Phase>) =>
    countedPlan({ phases: [{ name: 'Base' }, { name: 'Core', ...own, chunks: ['Log'] }] });
  it.each<[Partial<Phase>, Partial<Phase>, readonly string[]]>([
    [{}, { name: 'Heart' }, ['renamed to “Heart”']],
    [{}, { number: 3 }, ['number changed from “2” to “3”']],
    [{}, { notes: 'Careful.' }, ['notes set to “Careful.”']],
    [{}, { annotation: ['parallel'] }, ['annotation set to “parallel”']],
    [
      { annotation: ['parallel'] },
      { annotation: ['late'] },
      ['annotation changed from “parallel” to “late”'],
    ],
    [{ annotation: ['after ', { phaseBefore: true }] }, { annotation: ['after Phase 1'] }, []],
  ])('a phase: %j, then %j', (before, after, told) => {
    expect(sentences(phase(before), phase(after))).toEqual(told.map((words) => `Phase 2: Core: ${words}`));
  });

  const handoff = (own: Partial<Handoff>) =>
    countedPlan({
      streams: ['api', 'web'],
      phases: [{ name: 'Base' }, { name: 'Core' }],
      handoffs: [{ from: ['s1'], when: { verb: 'after', of: 'p1' }, what: 'Shape', ...own }],
    });
  it.each<[Partial<Handoff>, Partial<Handoff>, readonly string[]]>([
    [{}, { to: ['s2'] }, ['ends changed from “from api to all” to “from api to web”']],
    [{}, { when: { verb: 'during', of: 'p2' } }, ['moment changed from “After Phase 1” to “During Phase 2”']],
    [{}, { what: 'Form' }, ['what changed from “Shape” to “Form”']],
    [{}, { extra: [{ label: 'How', value: 'mail' }] }, ['how set to “mail”']],
    [
      { extra: [{ label: 'Stream', value: 'a' }] },
      { extra: [{ label: 'Stream', value: 'b' }] },
      ['stream changed from “a” to “b”'],
    ],
  ])('a handoff: %j, then %j', (before, after, told) => {
    expect(sentences(handoff(before), handoff(after))).toEqual(
      told.map((words) => `The handoff from api to all: ${words}`),
    );
  });

  it('what is waited for, by its place among the phases', () => {
    const waits = (...own: readonly Partial<Chunk>[]) =>
      countedPlan({
        phases: [
          { name: 'Base', chunks: ['One', 'Two', { title: 'Three', ...own[0] }] },
          { name: 'Core' },
          { name: 'Rest', chunks: [{ title: 'Four', ...own[1] }] },
        ],
      });
    const on = (chunk: 'c1' | 'c2') => ({ dependsOn: [{ on: 'chunk', chunk }] }) as const;
    expect(sentences(waits(on('c1')), waits(on('c2')))).toEqual([
      'Three: now waits for Two; no longer waits for One',
    ]);
    const earlier = { dependsOn: [{ on: 'phase', phase: 'p1' }], waitsForBarrier: true } as const;
    expect(difference(waits({}, { waitsForBarrier: true }), waits({}, earlier))).toEqual([
      {
        change: 'rerouted',
        kind: 'chunk',
        name: 'Four',
        field: 'waits for',
        before: 'Phase 2',
        after: 'Phase 2, Phase 1',
        sentence: 'Four: now waits for Phase 1',
      },
    ]);
    expect(Object.keys(difference(waits(), waits(on('c1')))[0] ?? {})).not.toContain('before');
  });

  it('its status', () => {
    expect(sentences(countedPlan({}), { ...countedPlan({}), status: 'draft' })).toEqual([
      'Plan: status set to “draft”',
    ]);
  });
});

describe('what came, went and moved', () => {
  const phases = (...of: readonly (readonly string[])[]) =>
    countedPlan({ phases: of.map((chunks, at) => ({ name: ['Base', 'Core', 'Rest'][at] ?? '', chunks })) });

  it.each<[string, Plan, Plan, readonly string[]]>([
    ['came', phases(['Apples']), phases(['Apples', 'Pears']), ['Pears: added to Phase 1']],
    ['went', phases(['Apples', 'Pears']), phases(['Apples']), ['Pears: removed from Phase 1']],
    [
      'stands elsewhere',
      phases(['Apples', 'Pears'], []),
      phases(['Apples'], ['Pears']),
      ['Pears: moved from Phase 1 to Phase 2'],
    ],
    [
      'stands in another order',
      phases(['Apples', 'Pears', 'Plums']),
      phases(['Plums', 'Apples', 'Pears']),
      ['Plums: moved within Phase 1'],
    ],
    [
      'stays, though one before it went',
      phases(['Apples', 'Pears']),
      phases(['Pears']),
      ['Apples: removed from Phase 1'],
    ],
  ])('a chunk %s', (_, before, after, told) => expect(sentences(before, after)).toEqual(told));

  it('by kind, in the order of the first plan, what was added last', () => {
    const before = countedPlan({
      streams: ['api', 'web'],
      phases: [{ name: 'Base', chunks: ['Apples', 'Pears'] }, { name: 'Core' }],
      handoffs: [{ from: ['s1'], what: 'Shape' }],
    });
    const after = countedPlan({
      streams: ['ops', 'web', 'api'],
      phases: [{ name: 'Rest' }, { name: 'Base', chunks: [{ title: 'Pears', done: true }, 'Plums'] }],
      handoffs: [{ from: ['s2'], what: 'Form' }],
    });
    expect(difference(before, { ...after, status: 'draft' }).map(({ kind }) => kind)).toEqual([
      'plan',
      ...['stream', 'stream', 'phase', 'phase', 'phase'],
      ...['chunk', 'chunk', 'chunk', 'handoff', 'handoff'],
    ]);
    expect(sentences(before, after)).toEqual([
      'Stream web: moved',
      'Stream ops: added',
      'Phase 1: Base: number changed from “1” to “2”',
      'Phase 2: Core: removed',
      'Phase 1: Rest: added',
      'Apples: removed from Phase 1',
      'Pears: ticked',
      'Plums: added to Phase 2',
      'The handoff from api to all: removed',
      'The handoff from web to all: added',
    ]);
  });

  it('is told as data with the place', () => {
    const [moved] = difference(phases(['Apples', 'Pears'], []), phases(['Apples'], ['Pears']));
    expect(moved).toMatchObject({ change: 'moved', field: 'phase', before: 'Phase 1', after: 'Phase 2' });
    const [within] = difference(phases(['Apples', 'Pears', 'Plums']), phases(['Plums', 'Apples', 'Pears']));
    expect(within).toMatchObject({ change: 'moved', field: 'place', before: 'Phase 1', after: 'Phase 1' });
  });
});
