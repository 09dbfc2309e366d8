import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/markdown/parse';
import { chunksOf } from '@/lib/plan/lookup';
import type { ChunkId } from '@/lib/plan/types';
import { canBridge, waiters } from './remove';

const item = (title: string, waits = '—') =>
  `- [ ] **${title}**\n\n  Outcome: It works.\n  Depends On: ${waits}\n`;
const { plan } = parse(
  [
    '## Execution Plan',
    '### Phase 1: Ground',
    item('Alpha'),
    item('Bravo', 'alpha'),
    item('Charlie', 'bravo'),
    item('Delta', 'bravo + charlie + nowhere'),
    '### Phase 2: Roof',
    item('Echo', 'Phase 1'),
    item('Foxtrot', 'Phase 1 + echo'),
  ].join('\n\n'),
);
const ids = (...titles: string[]): ChunkId[] =>
  titles.map((title) => chunksOf(plan).find((chunk) => chunk.title === title)?.id ?? 'c0');

describe('waiters', () => {
  it('are those that stay and wait by name, each once', () => {
    const named = (...gone: string[]) => waiters(plan, ids(...gone)).map(({ title }) => title);
    expect(named('Bravo')).toEqual(['Charlie', 'Delta']);
    expect(named('Bravo', 'Charlie')).toEqual(['Delta']);
    expect(named('Delta')).toEqual([]);
  });
});

describe('canBridge', () => {
  it('where what is deleted waits itself for something that stays; the barrier holds anyway', () => {
    expect(canBridge(plan, ids('Bravo'))).toBe(true);
    expect(canBridge(plan, ids('Alpha'))).toBe(false);
    expect(canBridge(plan, ids('Alpha', 'Bravo'))).toBe(false);
    expect(canBridge(plan, ids('Echo'))).toBe(false);
  });
});
