import { expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { loops, pathOfWaits } from './graph';
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

it('names each loop once, a chunk that waits for itself too', () => {
  const plan = planOf('C3', 'C1', 'C2', 'C4', 'C1');
  const names = loops(plan).map((loop) =>
    loop.map((id) => chunksOf(plan).find((chunk) => chunk.id === id)?.token),
  );
  expect(names).toEqual([['C1', 'C3', 'C2'], ['C4']]);
  expect(loops(planOf('—', 'C1', 'C1'))).toEqual([]);
});
