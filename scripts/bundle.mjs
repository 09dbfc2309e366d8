import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, rolldown } from 'rolldown';
import { root } from './run.mjs';

/** A module that reads files beside its source finds them from within a bundle too. */
const keepsPlace = {
  name: 'keeps-place',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    id.startsWith(root) && code.includes('import.meta.url')
      ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      : null,
};

/**
 * Bundles a TypeScript program of this project for Node, so that a long or measured run pays for no loader.
 * @param {string} entry path in the project
 * @param {string} folder where the bundle goes
 * @returns {Promise<string>} absolute path of the bundle
 */
export async function bundle(entry, folder) {
  const program = await rolldown({
    input: join(root, entry),
    platform: 'node',
    resolve: { alias: { '@': root } },
    plugins: [keepsPlace],
  });
  const file = join(folder, 'program.mjs');
  await program.write({ file, format: 'esm', codeSplitting: false });
  await program.close();
  return file;
}

/**
 * Bundles what the package ships, with all that it needs, into one file. Whoever starts it meanwhile gets the old one
 * or the new, never half.
 * @param {string} entry path in the project
 * @param {string} file absolute
 */
export async function bundleInto(entry, file) {
  const unfinished = `${file}.${process.pid}`;
  try {
    await build({
      input: join(root, entry),
      platform: 'node',
      logLevel: 'warn',
      output: { file: unfinished, format: 'esm' },
    });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
