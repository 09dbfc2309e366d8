/**
 * `npm test`: everything that must hold before a change is kept, cheapest first, up to the first step that fails. The
 * last line counts the tests that ran.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { fromPlaywright, fromVitest, none, readResults, sum } from './results.mjs';
import { entryOf, root, runNode } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<number>} run its exit code
 * @property {() => import('./results.mjs').Results} [results] of a step that runs tests
 */

/** @type {(name: string) => string} */
const script = (name) => join(root, 'scripts', name);
/** @type {(name: string) => string} */
const report = (name) => join(root, 'test-results', name);

async function inBrowser() {
  const browser = await findOrInstallBrowser();
  if (browser === undefined) {
    console.error(
      'There is no Chromium to test in, and none could be installed. PLANLANES_CHROMIUM may name one.',
    );
    return 1;
  }
  console.log(`Chromium: ${browser}`);
  return runNode(entryOf('@playwright/test', 'playwright'), ['test'], { PLANLANES_CHROMIUM: browser });
}

/** @type {readonly Step[]} */
const steps = [
  { name: 'Format', run: () => runNode(entryOf('prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'Lint', run: () => runNode(entryOf('eslint'), ['--max-warnings', '0', '.']) },
  { name: 'Layers', run: () => runNode(script('layers.mjs')) },
  {
    name: 'Types',
    run: async () =>
      (await runNode(entryOf('next'), ['typegen'])) ||
      (await runNode(entryOf('typescript', 'tsc'), ['--noEmit'])),
  },
  {
    name: 'Unit and property tests',
    run: () => runNode(entryOf('vitest'), ['run']),
    results: () => readResults(report('unit.json'), fromVitest),
  },
  { name: 'Build', run: () => runNode(script('build.mjs')) },
  { name: 'Read-only page', run: () => runNode(script('view-bundle.mjs')) },
  { name: 'Browser tests', run: inBrowser, results: () => readResults(report('e2e.json'), fromPlaywright) },
];

// An old report must not stand in for a run that never happened.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

let total = none;
let stoppedAt = '';
for (const step of steps) {
  console.log(`\n== ${step.name}`);
  const started = performance.now();
  const code = await step.run();
  const results = step.results?.() ?? none;
  const ranNothing = step.results !== undefined && results.passed + results.failed === 0;
  console.log(`== ${step.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  total = sum(total, results);
  if (code !== 0 || results.failed > 0 || ranNothing) {
    stoppedAt = step.name;
    // A step that fails without a failed test (a lint error, a server that does not start) is a failure all the same.
    if (results.failed === 0) total = sum(total, { passed: 0, failed: 1, skipped: 0 });
    break;
  }
}

console.log(stoppedAt === '' ? '' : `\nStopped at: ${stoppedAt}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stoppedAt === '' ? 0 : 1;
