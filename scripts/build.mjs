/** Builds the app and the command line, but only where the last build was made from something else. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundleCommandLine } from './bundle-command-line.mjs';
import { entryOf, root, runNode } from './run.mjs';
import { hashOfSources } from './sources.mjs';

const stamp = join(root, '.next', 'planlanes-build.json');

/** @returns {boolean} whether .next and dist hold a finished build of the sources with this hash */
function isFresh(/** @type {string} */ hash) {
  // Next writes BUILD_ID at the end of a build; without it a stamp would vouch for half a folder.
  if (!existsSync(join(root, '.next', 'BUILD_ID')) || !existsSync(bundle)) return false;
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')).hash === hash;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} 0 when there is a build of the present sources; else the code that a build failed with */
export async function buildIfStale() {
  const hash = hashOfSources(root);
  if (isFresh(hash)) return 0;
  rmSync(stamp, { force: true });
  console.log('Building Planlanes …');
  try {
    await bundleCommandLine();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  // An inherited NODE_ENV (test runners set one) would make Next build something else than what is served.
  const code = await runNode(entryOf('next'), ['build'], { NODE_ENV: 'production' });
  // The hash from before the build: a file saved meanwhile makes the build stale, as it should.
  if (code === 0) writeFileSync(stamp, `${JSON.stringify({ hash })}\n`);
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const code = await buildIfStale();
  if (code === 0) console.log('The build is up to date.');
  process.exitCode = code;
}
