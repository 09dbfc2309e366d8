import { expect, it } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { countedPlan } from '../testing/counted-plan';
import { freeToken, nextToken } from './next-token';

/** The next token beside the last of chunks with these tokens. */
const next = (...tokens: readonly string[]) => {
  const plan = countedPlan({ phases: [{ chunks: tokens.map((token) => ({ token })) }] });
  return nextToken(plan, chunksOf(plan).at(-1));
};

it.each([
  ['C13', ['C12', 'C3']],
  ['C2.4', ['C2.1', 'C9', 'C3.8', 'C2.3']],
  ['T010', ['T009']],
  ['T100', ['T099']],
  ['C3', ['D7', 'C2.9', 'CC8', 'C9x', 'C2']],
  ['C1', ['C0']],
  ['C10.4', ['C10.3']],
])('%s is next to the last of %j', (token, tokens) => {
  expect(next(...tokens)).toBe(token);
});

it('a token of the table counts, of the chunk beside and of others', () => {
  const row = (token: string) => ({ row: { token, title: '', extra: [], columns: [] } });
  const plan = countedPlan({
    phases: [{ chunks: [row('C1')] }, { chunks: [row('C4'), { token: 'C2', ...row('C9') }] }],
  });
  const [first, , third] = chunksOf(plan);
  expect(nextToken(plan, first)).toBe('C10');
  expect(nextToken(plan, third)).toBe('C10');
});

it('there is none beside a chunk without a token, or beside none', () => {
  const plan = countedPlan({ phases: [{ chunks: ['Version 2', { token: 'C1' }] }] });
  expect(nextToken(plan, chunksOf(plan)[0])).toBeUndefined();
  expect(nextToken(plan, undefined)).toBeUndefined();
});

it('there is none beside a chunk that shares its token', () => {
  expect(next('C1', 'C2', 'C2')).toBeUndefined();
  expect(next('C1', 'C1', 'C2')).toBe('C3');
});

it.each([
  ['C1.3', 'C7.1'],
  ['AB10.12', 'AB7.01'],
  // Of another form it counts on, whatever the phase.
  ['C3', 'C4'],
  ['T1.2.4', 'T1.2.5'],
])('in a phase without chunks, beside %s, it is %s', (token, inEmpty) => {
  const plan = countedPlan({ phases: [{ chunks: [{ token }] }, { number: 7 }] });
  const [beside] = chunksOf(plan);
  expect(nextToken(plan, beside, plan.phases[1])).toBe(inEmpty);
  expect(nextToken(plan, beside, plan.phases[0])).toBe(next(token));
});

it('another token of a kind is free, whoever shares that one', () => {
  const plan = countedPlan({ phases: [{ chunks: ['C1', 'C1', 'C09', 'D4.2'].map((token) => ({ token })) }] });
  expect(['C1', 'C01', 'D4.1', 'E7'].map((token) => freeToken(plan, token))).toEqual([
    'C10',
    'C10',
    'D4.3',
    'E1',
  ]);
  expect(freeToken(plan, 'C1x')).toBeUndefined();
});
