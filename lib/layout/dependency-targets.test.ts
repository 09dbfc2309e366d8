import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf } from '../plan/lookup';
import { sketch } from '../testing/sketch';
import { ends, flipObstacle, obstacle, obstructed } from './dependency-targets';

const plan = sketch(1, [
  [
    { id: 1, title: '**Login**' },
    { id: 2, waits: [1], title: 'Token refresh' },
    { id: 3, title: 'Log' },
  ],
  [{ id: 4, waits: [2], title: 'Dialog' }],
]);

describe('obstacle', () => {
  test('names the loop in words, chunk by chunk', () => {
    expect(obstacle(plan, 'c1', 'c2')).toEqual({
      message: 'Login would wait for Token refresh, which waits for Login.',
      loop: ['c1', 'c2'],
    });
  });
  test('refuses a later phase, what is there already, and itself', () => {
    expect(obstacle(plan, 'c3', 'c4')?.message).toBe(
      'Log is in Phase 1 and cannot wait for Dialog, which comes later, in Phase 2.',
    );
    expect(obstacle(plan, 'c2', 'c1')?.message).toBe('Token refresh already waits for Login.');
    expect(obstacle(plan, 'c1', 'c1')?.message).toBe('Login cannot wait for itself.');
  });
  test('lets the rest be', () => {
    expect(obstacle(plan, 'c3', 'c2')).toBeUndefined();
    expect(obstacle(plan, 'c4', 'c1')).toBeUndefined();
  });
});

describe('flipObstacle', () => {
  test('looks at the plan without the line that is turned', () => {
    expect(flipObstacle(plan, 'c2', 'c1')).toBeUndefined();
    expect(flipObstacle(plan, 'c4', 'c2')?.message).toContain('comes later');
  });
});

describe('obstructed', () => {
  test('agrees with the judgement of every single line', () => {
    const picks = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 12 });
    fc.assert(
      fc.property(
        picks,
        fc.nat(9),
        fc.constantFrom('unblocks' as const, 'waitsFor' as const),
        (pairs, from, side) => {
          const waits = (id: number) => pairs.filter(([waiter]) => waiter === id).map(([, target]) => target);
          const ids = Array.from({ length: 10 }, (_, id) => ({ id, waits: waits(id) }));
          const drawn = sketch(0, [ids.slice(0, 5), ids.slice(5)]);
          const refused = obstructed(drawn, `c${from}`, side);
          for (const { id } of chunksOf(drawn)) {
            const { waiter, waitedFor } = ends(`c${from}`, side, id);
            expect([id, refused.has(id)]).toEqual([id, obstacle(drawn, waiter, waitedFor) !== undefined]);
          }
        },
      ),
    );
  });
});
