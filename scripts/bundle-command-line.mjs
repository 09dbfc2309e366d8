/** Bundles the command line into one file, so that it starts at once and needs nothing beside it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleInto } from './bundle.mjs';
import { root } from './run.mjs';

/** What `bin/planlanes.mjs` starts. */
export const bundle = join(root, 'dist', 'planlanes.mjs');

/** Writes the bundle of the present sources. */
export const bundleCommandLine = () => bundleInto('bin/planlanes.ts', bundle);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundleCommandLine();
