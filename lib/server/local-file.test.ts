import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readText } from '../markdown/open';
import { readLocalFile } from './local-file';

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

test('a file that went away and a folder are refused by name', async () => {
  expect(await readLocalFile(path)).toEqual({ ok: false, status: 422, error: 'spec.md is no longer there.' });
  expect(await readLocalFile(folder)).toMatchObject({ ok: false, status: 422 });
});

test.runIf(process.platform !== 'win32')(
  'a pipe that nobody writes to is refused, and not waited for, as is a link to itself',
  async () => {
    spawnSync('mkfifo', [path]);
    const refused = { ok: false, status: 422, error: 'spec.md is not a file.' };
    expect(await readLocalFile(path)).toEqual(refused);
    await rm(path);
    await symlink(path, path);
    expect(await readLocalFile(path)).toMatchObject({
      error: 'spec.md is a link that leads back to itself.',
    });
  },
);

test.each([
  ['too large', 413, new Uint8Array(10_000_001).fill(0x61)],
  ['UTF-16', 422, Uint8Array.of(0xff, 0xfe, 0x61, 0)],
  ['binary', 422, Uint8Array.of(0x61, 0, 0x62)],
  ['no UTF-8', 422, Uint8Array.of(0x61, 0x0a, 0xff)],
])('what is %s is refused as everywhere, by name', async (_, status, bytes) => {
  await writeFile(path, bytes);
  const refused = readText(bytes);
  const error = refused.ok ? undefined : `spec.md: ${refused.error.message}`;
  expect(await readLocalFile(path)).toEqual({ ok: false, status, error });
});

test('10 MB are read, one byte more is refused before it is', async () => {
  const read = new Uint8Array(10_000_000).fill(0x61);
  await writeFile(path, read);
  expect(await readLocalFile(path)).toMatchObject({ ok: true });
  // A terabyte that takes no room on the disk and would take all of the memory.
  await truncate(path, 1e12);
  expect(await readLocalFile(path)).toMatchObject({ ok: false, status: 413 });
});
