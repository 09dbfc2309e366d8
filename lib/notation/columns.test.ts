import { describe, expect, it } from 'vitest';
import { countedPlan } from '../testing/counted-plan';
import {
  asHeld,
  columnAt,
  columnKey,
  columnsFor,
  columnsOf,
  hasStream,
  isLooseLabel,
  ownLabels,
  speaksOfStreams,
  summaryOfRow,
  withoutStreamColumn,
  withStreamColumn,
} from './columns';
import type { Chunk, Row } from '../plan/types';

const FOUR = ['Chunk', 'Stream', 'Outcome', 'Depends On'];

/** A chunk of a plan, with a row of a table that has the format's columns. */
const chunkWith = (own: Partial<Chunk>, row: Partial<Row> = {}): Chunk =>
  countedPlan({
    phases: [{ chunks: [{ title: 'Log', row: { title: 'Log', columns: FOUR, extra: [], ...row }, ...own }] }],
  }).phases[0]?.chunks[0] as Chunk;

describe('a header', () => {
  it.each([
    ['Chunk', 'chunk'],
    ['  DEPENDS \t on ', 'depends on'],
    ['**Stream**', 'stream'],
    ['`Est_imate`', 'estimate'],
    ['Est.', 'estimate'],
    ['Effort', 'estimate'],
    ['**Blocked by**', 'depends on'],
    ['Dependencies', 'depends on'],
    ['Skill', 'skills'],
    ['constructor', 'constructor'],
  ])('%s is compared as %s', (header, key) => {
    expect(columnKey(header)).toBe(key);
    expect(columnKey(header)).toBe(key);
  });
});

describe('the place of a header', () => {
  it('is that of the one called so, else of one that means it', () => {
    expect(columnAt(['Est.', 'Effort', 'Chunk'], 'effort')).toBe(1);
    expect(columnAt(['Effort', 'Est.'], '**Effort**')).toBe(0);
    expect(columnAt(['Est.', 'Chunk', 'Est'], 'est.')).toBe(0);
    expect(columnAt(['Chunk', 'Blocked by'], 'Depends On')).toBe(1);
    expect(columnAt(['Chunk', 'Outcome'], 'Depends On')).toBe(-1);
  });
});

it('anything may stand under what blocks a chunk, and under no other word for what it waits for', () => {
  const words = ['dependencies', 'blocked by', 'depends on', 'skills', ''];
  expect(words.filter(isLooseLabel)).toEqual(['dependencies', 'blocked by']);
});

describe('the Stream column', () => {
  it('comes behind the Chunk column, once', () => {
    expect(withStreamColumn(['No.', 'Chunk', 'Outcome'])).toEqual(['No.', 'Chunk', 'Stream', 'Outcome']);
    expect(withStreamColumn(['Outcome'])).toEqual(['Stream', 'Outcome']);
    const has = ['Chunk', 'Outcome', '*stream*'];
    expect(withStreamColumn(has)).toBe(has);
  });

  it('goes, and nothing else', () => {
    expect(withoutStreamColumn(['Chunk', 'STREAM', 'Streams'])).toEqual(['Chunk', 'Streams']);
    const without = ['Chunk', 'Streams'];
    expect(withoutStreamColumn(without)).toBe(without);
  });

  it('is looked for', () => {
    expect([FOUR, ['Chunk', 'streams'], [], undefined].map(hasStream)).toEqual([true, false, false, false]);
  });
});

describe('the headers of a phase', () => {
  const row = (columns: readonly string[]) => ({ row: { title: '', extra: [], columns } });
  const { phases } = countedPlan({
    phases: [
      { columns: ['Chunk', 'Est.'], chunks: [row(FOUR)] },
      { chunks: ['a', row(['Chunk', '*Risk*']), row(FOUR)] },
      { chunks: ['b'] },
    ],
  });
  const [table, rows, neither] = phases;

  it('are those of its table, else of its first row', () => {
    expect(table && columnsOf(table)).toEqual(['Chunk', 'Est.']);
    expect(rows && columnsOf(rows)).toEqual(['Chunk', '*Risk*']);
    expect(neither && columnsOf(neither)).toBeUndefined();
  });

  it('are the labels that its items can have, with Note, Estimate and Summary', () => {
    expect([...ownLabels({ ...countedPlan({}), phases })].sort()).toEqual([
      'chunk',
      'estimate',
      'note',
      'risk',
      'summary',
    ]);
    expect([...ownLabels(countedPlan({}))]).toEqual(['note', 'estimate', 'summary']);
  });

  it('are for a new row those of another phase, else the format’s', () => {
    const plan = countedPlan({ streams: ['api'], phases: [neither, rows, table].flatMap((of) => of ?? []) });
    expect(rows && columnsFor(plan, rows)).toEqual(['Chunk', '*Risk*']);
    expect(neither && columnsFor(plan, neither)).toEqual(['Chunk', '*Risk*']);
    expect(neither && columnsFor(countedPlan({ streams: ['api'], phases: [neither] }), neither)).toEqual(
      FOUR,
    );
    expect(neither && columnsFor(countedPlan({ phases: [neither] }), neither)).toEqual([
      'Chunk',
      'Outcome',
      'Depends On',
    ]);
  });
});

describe('a plan speaks of streams', () => {
  it.each([
    ['a table of them', countedPlan({ streams: ['api'] }), true],
    ['a column', countedPlan({ phases: [{}, { columns: FOUR }] }), true],
    ['an item', countedPlan({ phases: [{ chunks: ['a', { stream: { unknown: 'api' } }] }] }), true],
    ['none of them', countedPlan({ phases: [{ columns: ['Chunk'], chunks: ['a'] }] }), false],
  ])('in %s', (_, plan, speaks) => expect(speaksOfStreams(plan)).toBe(speaks));
});

describe('a chunk in a phase', () => {
  const est = { label: 'Est.', value: '2h' };

  it('without a row, or without a table, is held as it is', () => {
    const { row: _, ...bare } = chunkWith({ stream: 's1' });
    expect(asHeld(bare, ['Chunk'], false)).toBe(bare);
    const chunk = chunkWith({ stream: 's1' });
    expect(asHeld(chunk, undefined, false)).toBe(chunk);
  });

  it('whose columns say all that its row says is held as it is', () => {
    const chunk = chunkWith({ stream: 's1' }, { stream: 's1', summary: 'It logs', extra: [est] });
    expect(asHeld(chunk, [...FOUR, 'EST.'], false)).toBe(chunk);
    const waiting = chunkWith({ waitsForBarrier: true });
    expect(asHeld(waiting, ['Chunk', 'Stream', 'Outcome'], false)).toBe(waiting);
  });

  it('takes cells without a column into its item, but those that say nothing', () => {
    const own = [
      { label: 'Owner', value: 'Ada' },
      { label: 'size', value: 'XL' },
    ];
    const said = [
      est,
      { label: 'Risk', value: '—' },
      { label: 'Cost', value: '' },
      { label: 'Size', value: 'L' },
    ];
    const chunk = chunkWith({ extra: own }, { stream: 's1', summary: 'a', extra: said });
    expect(asHeld(chunk, FOUR, false)).toStrictEqual({
      ...chunk,
      extra: [...own, est],
      row: { ...chunk.row, extra: said.slice(1, 3) },
    });
  });

  it('takes its summary into its item, as the outcome or beside it', () => {
    const chunk = chunkWith({}, { summary: 'It logs' });
    const { summary: _, ...row } = chunk.row as Row;
    expect(asHeld(chunk, ['Chunk', 'Stream'], false)).toStrictEqual({ ...chunk, outcome: 'It logs', row });
    const own = chunkWith({ outcome: 'Own' }, { summary: 'It logs' });
    expect(asHeld(own, ['Chunk', 'Stream'], false)).toStrictEqual({
      ...own,
      extra: [{ label: 'Summary', value: 'It logs' }],
      row,
    });
    // A column that holds it leaves the item without.
    const without = chunkWith({ stream: 's1' }, { stream: 's1', summary: 'It logs' });
    const { stream: __, ...held } = without.row as Row;
    expect(asHeld(without, ['Chunk', 'Outcome'], false)).toStrictEqual({ ...without, row: held });
  });

  it('states its stream in the row where its old table had no such column', () => {
    const chunk = chunkWith({ stream: 's1' }, { columns: ['Chunk', 'Outcome'], summary: 'a' });
    expect(asHeld(chunk, FOUR, false)).toStrictEqual({ ...chunk, row: { ...chunk.row, stream: 's1' } });
    const only = chunkWith({ stream: 's1', item: false }, { columns: ['Chunk', 'Outcome'] });
    expect(asHeld(only, FOUR, false)).toStrictEqual({ ...only, row: { ...only.row, stream: 's1' } });
    const none = chunkWith({}, { columns: ['Chunk', 'Outcome'] });
    expect(asHeld(none, FOUR, false)).toBe(none);
  });

  it.each<[string, Partial<Chunk>, Partial<Row>, readonly string[]]>([
    ['a cell', {}, { extra: [est] }, FOUR],
    ['its stream', { stream: 's1' }, { stream: 's1' }, ['Chunk', 'Outcome', 'Depends On']],
    ['its summary', {}, { summary: 'a' }, ['Chunk', 'Stream', 'Depends On']],
    ['what it waits for', { dependsOn: [{ on: 'chunk', chunk: 'c9' }] }, {}, ['Chunk', 'Stream', 'Outcome']],
    ['its barrier', { waitsForBarrier: true }, {}, ['Chunk', 'Stream', 'Outcome']],
  ])('without an item gets one to hold %s', (_, own, row, columns) => {
    const { done: __, ...only } = chunkWith({ ...own, item: false }, row);
    expect(asHeld(only, columns, false)).toMatchObject({ item: true, done: false });
    const done = { ...only, item: true, done: true };
    expect(asHeld(done, columns, false)).toMatchObject({ item: true, done: true });
  });

  it('without an item gets none where nothing has to be held', () => {
    const { done: _, ...only } = chunkWith(
      { item: false, waitsForBarrier: true },
      { extra: [{ label: 'Est.', value: '' }] },
    );
    // In the first phase the barrier says nothing.
    const columns = ['Chunk', 'Stream', 'Outcome'];
    expect(asHeld(only, columns, true)).toBe(only);
    expect(asHeld({ ...only, waitsForBarrier: false }, columns, false)).toStrictEqual({
      ...only,
      waitsForBarrier: false,
    });
    const bare = asHeld(only, ['Chunk', 'Depends On'], false);
    expect(bare).toStrictEqual(only);
    expect('done' in bare).toBe(false);
  });
});

describe('a Summary field beside an outcome', () => {
  const said = { label: 'Summary', value: 'It logs' };
  const columns = ['Chunk', 'Stream'];

  it('is what the row says, where its table has no column for it', () => {
    const chunk = chunkWith({ outcome: 'a', extra: [{ label: 'Note', value: 'b' }, said] }, { columns });
    expect(summaryOfRow(chunk)).toStrictEqual({
      ...chunk,
      extra: [{ label: 'Note', value: 'b' }],
      row: { ...chunk.row, summary: 'It logs' },
    });
  });

  it('that says none is none of the row either', () => {
    const chunk = chunkWith({ outcome: 'a', extra: [{ label: 'summary', value: '—' }] }, { columns });
    expect(summaryOfRow(chunk)).toStrictEqual({ ...chunk, extra: [] });
  });

  it('is a field like others where that has one, and without a row or an outcome', () => {
    const chunk = chunkWith({ outcome: 'a', extra: [said] });
    const { row: _row, ...bare } = chunk;
    const none = chunkWith({ extra: [said] }, { columns });
    const unsaid = chunkWith({ outcome: 'a', extra: [{ label: 'Note', value: 'b' }] }, { columns });
    for (const own of [chunk, bare, none, unsaid]) expect(summaryOfRow(own)).toBe(own);
  });
});
