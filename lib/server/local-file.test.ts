import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { largestFile, readLocalFile } from './local-file';

let folder = '';
let path = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planlanes-local-'));
  path = join(folder, 'spec.md');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('the text is the bytes, mark and line ends included', async () => {
  const bytes = Buffer.from('\uFEFF# Plan\r\n\r\nÜber 🛤️', 'utf8');
  await writeFile(path, bytes);
  const read = await readLocalFile(path);
  expect(read).toEqual({ ok: true, name: 'spec.md', text: '\uFEFF# Plan\r\n\r\nÜber 🛤️' });
  expect(read.ok && Buffer.from(read.text, 'utf8').equals(bytes)).toBe(true);
});

test('without a path there is nothing to read', async () => {
  expect(await readLocalFile(undefined)).toMatchObject({ ok: false, status: 404 });
});

test('a file that went away, a folder and bytes that are no UTF-8 are refused by name', async () => {
  expect(await readLocalFile(path)).toEqual({ ok: false, status: 422, error: 'spec.md is no longer there.' });
  expect(await readLocalFile(folder)).toMatchObject({ ok: false, status: 422 });
  await writeFile(path, Buffer.from([0x23, 0xff, 0xfe]));
  expect(await readLocalFile(path)).toMatchObject({
    ok: false,
    status: 422,
    error: expect.stringMatching(/^spec\.md is not UTF-8/) as string,
  });
});

test('10 MB are read, one byte more is not', async () => {
  await writeFile(path, '');
  await truncate(path, largestFile);
  expect(await readLocalFile(path)).toMatchObject({ ok: true });
  await truncate(path, largestFile + 1);
  expect(await readLocalFile(path)).toMatchObject({ ok: false, status: 413 });
});
