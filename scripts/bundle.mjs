import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
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
  const build = await rolldown({
    input: join(root, entry),
    platform: 'node',
    resolve: { alias: { '@': root } },
    plugins: [keepsPlace],
  });
  const file = join(folder, 'program.mjs');
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
  return file;
}
