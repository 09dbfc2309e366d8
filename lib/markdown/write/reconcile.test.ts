import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommon } from '../../plan/longest-common';
import { reconcile } from './reconcile';

/** All common subsequences by brute force: the length to reach. */
function bestLength(before: readonly number[], after: readonly number[]): number {
  const rows = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = 1; i <= before.length; i++)
    for (let j = 1; j <= after.length; j++)
      (rows[i] as number[])[j] =
        before[i - 1] === after[j - 1]
          ? (rows[i - 1]?.[j - 1] ?? 0) + 1
          : Math.max(rows[i - 1]?.[j] ?? 0, rows[i]?.[j - 1] ?? 0);
  return rows[before.length]?.[after.length] ?? 0;
}
const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 10 });

describe('the longest common subsequence', () => {
  it('is as long as any, and in the order of both', () => {
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const common = longestCommon(before, after);
        expect(common).toHaveLength(bestLength(before, after));
        for (const sequence of [before, after]) {
          const places = common.map((id) => sequence.indexOf(id));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(places).not.toContain(-1);
        }
      }),
      { numRuns: 500 },
    );
  });
  it('keeps the earlier of two that swapped', () => {
    expect(longestCommon(['a', 'b'], ['b', 'a'])).toEqual(['a']);
    expect(longestCommon(['a', 'b', 'c'], ['c', 'b', 'a'])).toEqual(['a']);
  });
});

describe('reconcile', () => {
  it('puts what came or moved behind what stayed', () => {
    const { kept, first, behind } = reconcile(['a', 'b', 'c'], ['x', 'b', 'c', 'a', 'y']);
    expect([...kept]).toEqual(['b', 'c']);
    expect(first).toEqual(['x']);
    expect(behind.get('b')).toEqual([]);
    expect(behind.get('c')).toEqual(['a', 'y']);
  });
  it('puts everything first where nothing stayed', () => {
    expect(reconcile(['a'], ['b', 'c']).first).toEqual(['b', 'c']);
  });
});
