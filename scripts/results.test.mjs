import { expect, test } from 'vitest';
import { fromPlaywright, fromVitest, none, readResults, sum } from './results.mjs';

test('both reports are summed', () => {
  const unit = fromVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
  const browser = fromPlaywright({ stats: { expected: 4, unexpected: 2, skipped: 1 } });
  expect(sum(unit, browser)).toEqual({ passed: 9, failed: 3, skipped: 4 });
});

test('a report that was never written counts nothing', () => {
  expect(readResults('/nowhere/unit.json', fromVitest)).toBe(none);
});
