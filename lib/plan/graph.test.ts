import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { pathOfWaits } from './graph';
import { chunksOf } from './lookup';

const text = (waits: readonly string[]) =>
  [
    '## Execution Plan',
    '',
    '### Phase 1: Only',
    '',
    ...waits.map((on, at) => `- [ ] **C${at + 1} Chunk ${at + 1}**\n  Depends On: ${on}`),
  ].join('\n');
const planOf = (...waits: readonly string[]) => parse(text(waits)).plan;

it('finds the way along what is waited for', () => {
  const plan = planOf('—', 'C1', 'C2', '—');
  const [one, two, three, four] = chunksOf(plan).map(({ id }) => id);
  expect(pathOfWaits(plan, three ?? 'c0', one ?? 'c0')).toEqual([three, two, one]);
  expect(pathOfWaits(plan, one ?? 'c0', three ?? 'c0')).toBeUndefined();
  expect(pathOfWaits(plan, four ?? 'c0', one ?? 'c0')).toBeUndefined();
});
