import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shrunk } from '../shrink';
import { rowsOf, textsOf } from './aligned';
import type { MergeCase } from './merge-cases';

/** A merge that broke the law once, made small by the soak. */
export interface FoundMerge extends MergeCase {
  readonly name: string;
}

const folder = fileURLToPath(new URL('../fixtures/found/merges/', import.meta.url));

/** Every merge that the soak has kept. */
export const foundMerges: readonly FoundMerge[] = (existsSync(folder) ? readdirSync(folder) : [])
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as MergeCase),
  }));

/**
 * Makes a failing merge small, line by line in all three texts, and writes it where `npm test` replays it.
 * @param fails whether a case still fails in the same way
 * @returns the file
 */
export function keepMerge(
  into: string,
  name: string,
  { texts, keepsShape }: MergeCase,
  fails: (of: MergeCase) => boolean,
): string {
  const rows = shrunk(rowsOf(texts), (left) => fails({ texts: textsOf(left), keepsShape }));
  const file = join(into, 'merges', `${name}.json`);
  mkdirSync(join(into, 'merges'), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ texts: textsOf(rows), keepsShape }, null, 2)}\n`);
  return file;
}
