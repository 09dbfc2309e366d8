/** Bundles the command line into one file, so that it starts at once and needs nothing beside it. */
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { root } from './run.mjs';

/** What `bin/planlanes.mjs` starts. */
export const bundle = join(root, 'dist', 'planlanes.mjs');

/** Writes the bundle of the present sources; whoever starts it meanwhile gets the old one or the new, never half. */
export async function bundleCommandLine() {
  const unfinished = `${bundle}.${process.pid}`;
  try {
    await build({
      input: join(root, 'bin', 'planlanes.ts'),
      platform: 'node',
      logLevel: 'warn',
      output: { file: unfinished, format: 'esm' },
    });
    renameSync(unfinished, bundle);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleCommandLine();
