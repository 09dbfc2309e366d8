// Measures the text part beside bare remark: `npm run bench`; or how a layout grows with chunks and dependencies:
// `npm run bench -- growth`. Figures are of the machine at hand; ratios travel.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { runNode } from './run.mjs';

const which = process.argv[2] === 'growth' ? 'growth' : 'text';
const folder = mkdtempSync(join(tmpdir(), 'planlanes-bench-'));
const code = await runNode(await bundle(`scripts/bench/${which}.mjs`, folder));
rmSync(folder, { recursive: true, force: true });
process.exitCode = code;
