import { describe, expect, it } from 'vitest';
import { faultsOf, type Trial } from './trial';

const failing = Array.from({ length: 30 }, (_, at): Trial => ({
  command: { type: 'plan.status', status: String(at) },
  fault: () => (at === 7 ? undefined : 'breaks'),
}));
const ofShare = (n: number, share: number) => faultsOf(failing, n, share);

describe('a share of the trials', () => {
  it('says what broke, and after which command', () => {
    expect(ofShare(1, 0)).toHaveLength(29);
    expect(ofShare(1, 0)[3]).toBe('breaks, after {"type":"plan.status","status":"3"}');
  });

  it('is about a third, and three make up the whole', () => {
    const shares = [0, 1, 2].map((share) => ofShare(3, share));
    for (const { length } of shares) expect(Math.abs(length - 10)).toBeLessThanOrEqual(1);
    expect(shares.flat().sort()).toEqual([...ofShare(1, 0)].sort());
    expect(ofShare(3, 4)).toEqual(shares[1]);
  });
});
