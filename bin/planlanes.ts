import process from 'node:process';
import { processIo } from './process-io';
import { run } from './run';

// Set, not called: what is still on its way to a pipe is written before the process ends.
process.exitCode = await run(process.argv.slice(2), processIo());
