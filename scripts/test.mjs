/**
 * `npm test`: everything that must hold before a change is kept. First what needs no test run, in two rows beside each
 * other, since each of them keeps one core busy; then the tests. It ends with the first that fails, and the last line
 * counts the tests that ran.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { fromPlaywright, fromVitest, none, readResults, sum } from './results.mjs';
import { entryOf, root, runNode } from './run.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {(say?: (text: string) => void) => Promise<number>} run its exit code
 * @property {() => import('./results.mjs').Results} [results] of a step that runs tests
 */

/** @type {(name: string) => string} */
const script = (name) => join(root, 'scripts', name);
/** @type {(name: string) => string} */
const report = (name) => join(root, 'test-results', name);
/** @type {(file: string, args?: readonly string[]) => Step['run']} */
const node =
  (file, args = []) =>
  (say) =>
    runNode(file, args, {}, say);

/** @type {Step['run']} */
async function types(say) {
  const code = await runNode(entryOf('next'), ['typegen'], {}, say);
  return code === 0 ? runNode(entryOf('typescript', 'tsc'), ['--noEmit'], {}, say) : code;
}

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

/** @type {readonly (readonly Step[])[]} */
const rows = [
  [{ name: 'Lint', run: node(entryOf('eslint'), ['--max-warnings', '0', '.']) }],
  [
    { name: 'Format', run: node(entryOf('prettier'), ['--check', '--log-level', 'warn', '.']) },
    { name: 'Layers', run: node(script('layers.mjs')) },
    { name: 'Types', run: types },
    { name: 'Build', run: node(script('build.mjs')) },
    { name: 'Read-only page', run: node(script('view-bundle.mjs')) },
  ],
];

/** @type {readonly Step[]} */
const tests = [
  {
    name: 'Unit and property tests',
    run: node(entryOf('vitest'), ['run']),
    results: () => readResults(report('unit.json'), fromVitest),
  },
  { name: 'Browser tests', run: inBrowser, results: () => readResults(report('e2e.json'), fromPlaywright) },
];

let total = none;
let stoppedAt = '';

/**
 * Runs steps in turn, up to the first that fails.
 * @param {readonly Step[]} steps
 * @param {boolean} beside whether others run meanwhile: then what a step says is held until it is done
 */
async function inTurn(steps, beside) {
  for (const step of steps) {
    const title = `\n== ${step.name}`;
    /** @type {string[]} */
    const held = [];
    if (!beside) console.log(title);
    const started = performance.now();
    const code = await step.run(beside ? (text) => void held.push(text) : undefined);
    const results = step.results?.() ?? none;
    const ranNothing = step.results !== undefined && results.passed + results.failed === 0;
    if (beside) console.log(`${title}\n${held.join('')}`.trimEnd());
    console.log(`== ${step.name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    total = sum(total, results);
    if (code !== 0 || results.failed > 0 || ranNothing) {
      stoppedAt = step.name;
      // A step that fails without a failed test (a lint error, a server that does not start) is a failure all the same.
      if (results.failed === 0) total = sum(total, { passed: 0, failed: 1, skipped: 0 });
      return;
    }
  }
}

// An old report must not stand in for a run that never happened.
rmSync(join(root, 'test-results'), { recursive: true, force: true });

await Promise.all(rows.map((row) => inTurn(row, true)));
if (stoppedAt === '') await inTurn(tests, false);

console.log(stoppedAt === '' ? '' : `\nStopped at: ${stoppedAt}`);
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = stoppedAt === '' ? 0 : 1;
