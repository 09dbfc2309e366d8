#!/usr/bin/env node
/** Starts the command line, which `npm run build` bundles into one file. */
import { existsSync } from 'node:fs';
import process from 'node:process';

const bundle = new URL('../dist/planlanes.mjs', import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error('planlanes: the command line is not built yet; run npm run build in its folder first.');
  process.exitCode = 2;
}
