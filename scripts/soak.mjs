// Tries whole what `npm test` samples, then the laws over new cases, for as long as asked: `npm run soak -- --minutes 30`,
// or `--cases 100000`; `--part` chooses among moves, dependencies, typed (each has an end), sequences, identity,
// mutations and merges; `--seed` repeats a run. A new case that fails is made small and kept among the fixtures, where `npm test`
// tries it from then on. The program is lib/testing/soak, bundled here so that it runs at full speed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { runNode } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'planlanes-soak-'));
const file = await bundle('lib/testing/soak/main.ts', folder);
const code = await runNode(file, process.argv.slice(2));
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
