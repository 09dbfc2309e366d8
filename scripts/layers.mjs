/**
 * Checks who imports whom, by the rules in .dependency-cruiser.cjs, and first that the check itself works: that it reads
 * every source file (with a TypeScript it does not know it reads none and finds nothing wrong) and that each rule
 * catches its planted violation.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { innocentFiles, plants, writePlanted } from './planted.mjs';
import { entryOf, root } from './run.mjs';
import { filesBelow } from './sources.mjs';

/** @typedef {{ rule: { name: string }, from: string, to: string }} Violation */

const config = join(root, '.dependency-cruiser.cjs');
const folders = ['app', 'components', 'lib', 'bin'];

/**
 * @param {string} folder where the rooms are
 * @returns {{ sources: Set<string>, violations: Violation[] }}
 */
function cruise(folder) {
  const rooms = folders.filter((room) => existsSync(join(folder, room)));
  const cruiser = entryOf('dependency-cruiser', 'depcruise');
  const args = [cruiser, '--config', config, '--output-type', 'json', ...rooms];
  // The JSON reporter ends with 0 whatever it found; anything else is a fault of the check, and is thrown.
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  /** @type {{ modules: { source: string }[], summary: { violations: Violation[] } }} */
  const { modules, summary } = JSON.parse(output);
  return { sources: new Set(modules.map((module) => module.source)), violations: summary.violations };
}

/** @returns {string[]} what is wrong with the rules themselves */
function faultsOfTheRules() {
  /** @type {{ forbidden: { name: string }[] }} */
  const { forbidden } = createRequire(import.meta.url)(config);
  const planted = writePlanted();
  try {
    const { violations } = cruise(planted);
    const uncaught = forbidden.flatMap(({ name }) => {
      const plant = plants[name];
      if (plant === undefined) return [`The rule ${name} has no planted violation in scripts/planted.mjs.`];
      // A circle has no first file, so it may be reported from either side.
      const caught = violations.some(
        ({ rule, from, to }) => rule.name === name && [from, to].includes(plant.file),
      );
      return caught ? [] : [`The rule ${name} does not catch ${plant.file} importing ${plant.imports}.`];
    });
    const innocent = new Set(innocentFiles());
    const overcaught = violations
      .filter(({ from }) => innocent.has(from))
      .map(
        ({ rule, from, to }) => `The rule ${rule.name} forbids ${from} importing ${to}, which is allowed.`,
      );
    return [...uncaught, ...overcaught];
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
}

/** @returns {{ faults: string[], cruised: number }} what is wrong with the project's imports */
function faultsOfTheProject() {
  const { sources, violations } = cruise(root);
  const unread = folders
    .flatMap((folder) => filesBelow(root, folder))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('/fixtures/') && !sources.has(path))
    .map((path) => `${path} was not read.`);
  const broken = violations.map(
    ({ rule, from, to }) => `${rule.name}: ${from}${from === to ? '' : ` → ${to}`}`,
  );
  return { faults: [...unread, ...broken], cruised: sources.size };
}

const ofRules = faultsOfTheRules();
const { faults, cruised } = faultsOfTheProject();
for (const fault of [...ofRules, ...faults]) console.error(fault);
if (ofRules.length + faults.length > 0) {
  process.exitCode = 1;
} else {
  console.log(
    `${cruised} modules keep the layers; each of ${Object.keys(plants).length} rules caught its planted violation.`,
  );
}
