import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { chunksOf } from '@/lib/plan/lookup';
import type { ChunkId, Plan } from '@/lib/plan/types';
import { candidates } from './candidates';

const item = (title: string, waits = '') =>
  `- [ ] **${title}**\n\n  Outcome: It works.\n${waits === '' ? '' : `  Depends On: ${waits}\n`}`;
const { plan } = parse(
  [
    '## Execution Plan',
    '### Phase 1: Ground',
    item('Alpha'),
    '### Phase 2: Walls',
    item('Bravo', 'alpha'),
    item('Charlie', 'bravo'),
    item('Delta', 'charlie'),
    item('Echo'),
    '### Phase 3: Roof',
    item('Foxtrot', 'delta'),
  ].join('\n\n'),
);
const idOf = (title: string): ChunkId => {
  const found = chunksOf(plan).find((chunk) => chunk.title === title);
  if (!found) throw new RangeError(title);
  return found.id;
};
const offered = (of: Plan, title: string) =>
  candidates(of, idOf(title)).map(({ chunk, closesLoop }) => `${chunk.title}${closesLoop ? ' (loop)' : ''}`);

describe('candidates', () => {
  it('offers no later phase, not the chunk itself and nothing it waits for already; nearest phase first', () => {
    expect(offered(plan, 'Echo')).toEqual(['Bravo', 'Charlie', 'Delta', 'Alpha']);
  });

  it('tells which would close a loop, through others too', () => {
    expect(offered(plan, 'Bravo')).toEqual(['Charlie (loop)', 'Delta (loop)', 'Echo']);
  });

  it('offers nothing for a chunk that is gone', () => {
    expect(candidates(plan, 'c999')).toEqual([]);
  });
});
