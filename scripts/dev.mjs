/** The development server, on this machine only and on the port that `npm start` uses. */
import { entryOf, runNode } from './run.mjs';

const port = process.env.PORT ?? '4173';
process.exitCode = await runNode(entryOf('next'), ['dev', '-H', '127.0.0.1', '-p', port]);
