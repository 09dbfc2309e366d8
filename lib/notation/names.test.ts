import { describe, expect, it } from 'vitest';
import {
  chunkName,
  chunkNames,
  chunkTitle,
  chunkWords,
  endNames,
  handoffName,
  handoffTitle,
  laneName,
  laneNames,
  laneWords,
  phaseName,
  phaseNumber,
  phaseTitle,
  phaseWords,
  quoteChunk,
  quoteHandoff,
  quoteStream,
  streamTitle,
  waitedName,
  waitedWords,
} from './names';
import type { Chunk, Handoff, Plan } from '../plan/types';

const chunk = (id: Chunk['id'], title: string, token?: string): Chunk => ({
  id,
  title,
  ...(token !== undefined && { token }),
  subtasks: [],
  extra: [],
  waitsForBarrier: false,
  dependsOn: [],
  item: true,
});
const login = chunk('c1', '**Login** page', 'C5');
const bare = chunk('c2', '', 'T001');
const nothing = chunk('c3', ' ');
const when = { text: 'soon' };
const shapes: Handoff = { id: 'h1', from: ['s1'], to: ['s2'], when, what: '`Endpoint` shapes', extra: [] };
const plan: Plan = {
  streams: [
    { id: 's1', name: '`data`', responsibility: '', owns: '', extra: [] },
    { id: 's2', name: '', responsibility: '', owns: '', extra: [] },
  ],
  phases: [
    { id: 'p1', number: 2, name: '**End**points', chunks: [login, bare, nothing] },
    { id: 'p2', number: 3, name: ' ', chunks: [] },
  ],
  handoffs: [shapes],
};
const [first, second] = plan.phases;
if (!first || !second) throw new RangeError('two phases were written');

describe('a chunk', () => {
  it('is its title in plain words in a sentence', () => {
    expect(chunkTitle(login)).toBe('Login page');
    expect(chunkName(plan, 'c1')).toBe('Login page');
  });

  it('has its token before it in a list', () => {
    expect(chunkWords(login)).toBe('C5 Login page');
    expect(chunkWords({ title: 'Login' })).toBe('Login');
  });

  it('without a title is said to be, and is never its token alone', () => {
    expect([bare, nothing].map(chunkTitle)).toEqual(['Untitled', 'Untitled']);
    expect([bare, nothing].map(chunkWords)).toEqual(['T001 Untitled', 'Untitled']);
    expect([bare, nothing].map(quoteChunk)).toEqual(['“T001 Untitled”', '“Untitled”']);
    expect(chunkWords({ token: '', title: '' })).toBe('Untitled');
  });

  it('that the plan lacks goes by its kind', () => {
    expect(chunkTitle(undefined)).toBe('a chunk');
    expect(chunkWords(undefined)).toBe('a chunk');
    expect(chunkName(plan, 'c9')).toBe('a chunk');
  });

  it('is named alone, and counted among others', () => {
    expect(chunkNames(plan, ['c1'])).toBe('Login page');
    expect(chunkNames(plan, ['c1', 'c2'])).toBe('2 chunks');
    expect(chunkNames(plan, [])).toBe('0 chunks');
  });

  it('is quoted as it is listed, and cut', () => {
    expect(quoteChunk(login)).toBe('“C5 Login page”');
    expect(quoteChunk({ title: 'Split `__init__.py` and `src/**/*.ts`' })).toBe(
      '“Split __init__.py and src/**/*.ts”',
    );
    expect(quoteChunk({ title: 'x'.repeat(80) })).toBe(`“${'x'.repeat(59)}…”`);
  });
});

describe('a phase', () => {
  it('is its number in a sentence', () => {
    expect(phaseNumber(first)).toBe('Phase 2');
    expect(phaseName(plan, 'p1')).toBe('Phase 2');
  });

  it('has its name behind it in a list, without the colon where it is heard', () => {
    expect(phaseWords(first)).toBe('Phase 2: Endpoints');
    expect(phaseWords(first, ' ')).toBe('Phase 2 Endpoints');
    expect(phaseTitle(first)).toBe('Endpoints');
  });

  it('without a name is its number, and nothing parts it from nothing', () => {
    expect(phaseWords(second)).toBe('Phase 3');
    expect(phaseWords(second, ' ')).toBe('Phase 3');
    expect(phaseTitle(second)).toBe('Phase 3');
  });

  it('that the plan lacks goes by its kind', () => {
    expect(phaseNumber(undefined)).toBe('a phase');
    expect(phaseName(plan, 'p9')).toBe('a phase');
    expect(phaseWords(undefined)).toBe('a phase');
  });
});

describe('a stream', () => {
  it('is its name, whether the table has it or not', () => {
    expect(streamTitle({ name: '*data*' })).toBe('data');
    expect(laneName(plan, 's1')).toBe('data');
    expect(laneName(plan, { unknown: '`ghost`' })).toBe('ghost');
    expect(quoteStream(plan, 's1')).toBe('“data”');
    expect(quoteStream(plan, { unknown: 'ghost' })).toBe('“ghost”');
  });

  it('says in a list of choices that the table lacks it', () => {
    expect(laneWords(plan, 's1')).toBe('data');
    expect(laneWords(plan, { unknown: '`ghost`' })).toBe('ghost (unknown)');
  });

  it('can be none', () => {
    expect([laneName(plan, null), laneName(plan, undefined)]).toEqual(['no stream', 'no stream']);
    expect([laneWords(plan, null), laneWords(plan, undefined)]).toEqual(['No stream', 'No stream']);
  });

  it('without a name is said to be', () => {
    expect(laneName(plan, 's2')).toBe('Untitled');
    expect(laneName(plan, { unknown: '' })).toBe('Untitled');
  });

  it('that the plan lacks goes by its kind', () => {
    expect(streamTitle(undefined)).toBe('a stream');
    expect(laneName(plan, 's9')).toBe('a stream');
  });

  it('stands beside others in a cell', () => {
    expect(laneNames(plan, ['s1', { unknown: 'ghost' }])).toBe('data, ghost');
    expect(laneNames(plan, 'all')).toBe('all');
    expect(laneNames(plan, [])).toBe('');
  });
});

describe('a handoff', () => {
  it('is who hands to whom in a sentence', () => {
    expect(handoffName(plan, 'h1')).toBe('the handoff from data to Untitled');
    expect(quoteHandoff(plan, shapes)).toBe('The handoff from “data” to “Untitled”');
    expect(quoteHandoff(plan, { ...shapes, from: ['s1', { unknown: 'ghost' }], to: 'all' })).toBe(
      'The handoff from “data” and “ghost” to all',
    );
  });

  it('names all of its ends, and nobody where there is none', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((unknown) => ({ unknown }));
    expect(endNames(plan, { from: many, to: ['s1', { unknown: 'ghost' }] })).toBe(
      'from a, b, c, d and e to data and ghost',
    );
    expect(endNames(plan, { from: [], to: [] })).toBe('from nobody to nobody');
    expect(endNames(plan, { from: ['s1'], to: 'all' })).toBe('from data to all');
  });

  it('is what is handed over beside its ends', () => {
    expect(handoffTitle(shapes)).toBe('Endpoint shapes');
    expect(handoffTitle({ ...shapes, what: ' ' })).toBe('Handoff');
  });

  it('that the plan lacks goes by its kind', () => {
    expect(handoffName(plan, 'h9')).toBe('a handoff');
  });
});

describe('what a chunk waits for', () => {
  const text = '**C99** lost';

  it('is short in a sentence, and quoted where it means nothing', () => {
    expect(waitedName(plan, { on: 'chunk', chunk: 'c1' })).toBe('Login page');
    expect(waitedName(plan, { on: 'phase', phase: 'p1' })).toBe('Phase 2');
    expect(waitedName(plan, { on: 'unresolved', text })).toBe('“C99 lost”');
  });

  it('is told from others in a list', () => {
    expect(waitedWords(plan, { on: 'chunk', chunk: 'c1' })).toBe('C5 Login page');
    expect(waitedWords(plan, { on: 'phase', phase: 'p1' })).toBe('Phase 2: Endpoints');
    expect(waitedWords(plan, { on: 'unresolved', text })).toBe('C99 lost');
  });

  it('that the plan lacks goes by its kind', () => {
    expect(waitedName(plan, { on: 'chunk', chunk: 'c9' })).toBe('a chunk');
    expect(waitedWords(plan, { on: 'phase', phase: 'p9' })).toBe('a phase');
  });
});
