import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The sample plan as it is served at /sample.md, so that the first page holds it and nothing flickers. */
export const readSample = (): Promise<string> => readFile(join(process.cwd(), 'public', 'sample.md'), 'utf8');
