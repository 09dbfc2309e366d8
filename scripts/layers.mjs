/**
 * Checks who imports whom, by the rules in .dependency-cruiser.cjs and, for folders, .dependency-cruiser.folders.cjs; and
 * first that the check itself works: that it reads every source file (with a TypeScript it does not know it reads none
 * and finds nothing wrong), that each rule catches its planted violation, and that what the rules name exists.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { placesIn } from './places.mjs';
import { innocentFiles, plants, writePlanted } from './planted.mjs';
import { entryOf, root } from './run.mjs';
import { filesBelow } from './sources.mjs';

/** @typedef {{ rule: { name: string }, from: string, to: string }} Violation */

const folders = ['app', 'components', 'lib', 'bin'];
const require = createRequire(import.meta.url);

/** @typedef {{ name: string, from: Record<string, unknown>, to: Record<string, unknown> }} Rule */
/** @type {readonly { path: string, rules: readonly Rule[] }[]} the first reads every file */
const configs = ['.dependency-cruiser.cjs', '.dependency-cruiser.folders.cjs'].map((name) => {
  const path = join(root, name);
  /** @type {{ forbidden: Rule[] }} */
  const { forbidden } = require(path);
  return { path, rules: forbidden };
});

/**
 * @param {string} folder where the rooms are
 * @returns {{ sources: Set<string>, violations: Violation[] }}
 */
function cruise(folder) {
  const rooms = folders.filter((room) => existsSync(join(folder, room)));
  const cruiser = entryOf('dependency-cruiser', 'depcruise');
  /** @type {{ modules: { source: string }[], summary: { violations: Violation[] } }[]} */
  const read = configs.map(({ path }) => {
    const args = [cruiser, '--config', path, '--output-type', 'json', ...rooms];
    // The JSON reporter ends with 0 whatever it found; anything else is a fault of the check, and is thrown.
    return JSON.parse(
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 }),
    );
  });
  return {
    sources: new Set(read[0]?.modules.map((module) => module.source)),
    violations: read.flatMap(({ summary }) => summary.violations),
  };
}

/** @returns {string[]} what is wrong with the rules themselves */
function faultsOfTheRules() {
  const rules = configs.flatMap((config) => config.rules);
  const files = [...folders, 'scripts', 'e2e'].flatMap((folder) => filesBelow(root, folder));
  const nowhere = rules.flatMap(({ name, from, to }) =>
    placesIn([from, to])
      .filter((place) => !files.some((file) => file.startsWith(place)))
      .map((place) => `The rule ${name} names ${place}, which does not exist.`),
  );
  const planted = writePlanted();
  try {
    const { violations } = cruise(planted);
    const uncaught = rules.flatMap(({ name }) => {
      const plant = plants[name];
      if (plant === undefined) return [`The rule ${name} has no planted violation in scripts/planted.mjs.`];
      // A circle has no first file, so it may be reported from either side.
      const caught = violations.some(
        ({ rule, from, to }) => rule.name === name && [from, to].includes(plant.of ?? plant.file),
      );
      return caught ? [] : [`The rule ${name} does not catch ${plant.file} importing ${plant.imports}.`];
    });
    const innocent = new Set(innocentFiles());
    const overcaught = violations
      .filter(({ from }) => innocent.has(from))
      .map(
        ({ rule, from, to }) => `The rule ${rule.name} forbids ${from} importing ${to}, which is allowed.`,
      );
    return [...nowhere, ...uncaught, ...overcaught];
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
