/**
 * What a build is made from, as one hash. Contents decide, not dates and not git: a clone, a checkout and a copy of the
 * same files agree.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'bin', 'components', 'lib', 'public'];
const files = ['next.config.js', 'package-lock.json', 'package.json', 'postcss.config.mjs', 'tsconfig.json'];

/**
 * Tests and their fixtures never reach the built app, so a change of one must not cost a build.
 * @param {string} path with forward slashes
 */
const isTestOnly = (path) =>
  /\.test\.[jt]sx?$/.test(path) || /(^|\/)fixtures\//.test(path) || path.startsWith('lib/testing/');

/**
 * @param {string} root
 * @returns {string[]} the files a build reads, relative with forward slashes, sorted
 */
export function sourceFiles(root) {
  const found = folders.flatMap((folder) => filesBelow(root, folder));
  const loose = filesIn(root).filter((name) => files.includes(name));
  return [...found, ...loose].filter((path) => !isTestOnly(path)).sort();
}

/**
 * @param {string} root
 * @returns {string} a hash over the paths and bytes of all source files
 */
export function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const path of sourceFiles(root)) {
    const bytes = readFileSync(join(root, path));
    // The length stands between path and bytes, so that nothing can slide from one file into the next.
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** @param {string} root */
function filesIn(root) {
  return readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

/**
 * @param {string} root
 * @param {string} folder relative
 * @returns {string[]} empty where there is no such folder
 */
export function filesBelow(root, folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
}
