/** Reads how many tests passed and failed from the files the two test runners leave behind. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Results */

/** @type {Results} */
export const none = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report vitest's
 * @returns {Results}
 */
export function fromVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, skipped: number } }} report Playwright's
 * @returns {Results}
 */
export function fromPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Results} from
 * @returns {Results} nothing where the runner did not come far enough to write a report
 */
export function readResults(path, from) {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return none;
  }
  return from(JSON.parse(text));
}

/**
 * @param {Results} a
 * @param {Results} b
 * @returns {Results}
 */
export function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
