import { expect, it } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { countedPlan } from '../testing/counted-plan';
import { nextToken } from './next-token';

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
