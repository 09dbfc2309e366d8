import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readText } from '../markdown/open';
import { readServed } from './read-served';

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
  const read = await readServed(path);
  expect(read).toEqual({ ok: true, name: 'spec.md', text: '\uFEFF# Plan\r\n\r\nÜber 🛤️' });
  expect(read.ok && Buffer.from(read.text, 'utf8').equals(bytes)).toBe(true);
});

test('without a path there is nothing to read', async () => {
  expect(await readServed(undefined)).toMatchObject({ ok: false, status: 404 });
});

test('a file that went away and a folder are refused by name', async () => {
  expect(await readServed(path)).toEqual({ ok: false, status: 422, error: 'spec.md is no longer there.' });
  expect(await readServed(folder)).toMatchObject({ ok: false, status: 422 });
});

describe.runIf(process.platform !== 'win32')('what took the place of the file after the start', () => {
  const kinds: readonly (readonly [string, () => unknown, string])[] = [
    ['a pipe that nobody writes to', () => spawnSync('mkfifo', [path]), 'is not a file.'],
    ['a device without an end', () => symlink('/dev/zero', path), 'is not a file.'],
    ['a folder', () => mkdir(path), 'is not a file.'],
    ['a link to itself', () => symlink(path, path), 'is a link that leads back to itself.'],
    ['a link to nothing', () => symlink(join(folder, 'gone.md'), path), 'is no longer there.'],
  ];
  test.each(kinds)('%s is refused with a sentence, and not waited for', async (_, put, words) => {
    await put();
    expect(await readServed(path)).toEqual({ ok: false, status: 422, error: `spec.md ${words}` });
  });

  test('a signal ends a server that many ask for a pipe', async () => {
    spawnSync('mkfifo', [path]);
    const bundled = join(folder, 'read-served.mjs');
    await build({
      input: fileURLToPath(new URL('read-served.ts', import.meta.url)),
      platform: 'node',
      output: { file: bundled },
    });
    // More than Node has threads for files; and it ends as Next does, which waits for those.
    await writeFile(
      join(folder, 'server.mjs'),
      `import { readServed } from './read-served.mjs';
       process.on('SIGTERM', () => process.exit(0));
       setInterval(() => {}, 1000);
       for (let nth = 0; nth < 16; nth++) void readServed(process.argv[2]);
       setTimeout(() => console.log('asked'), 100);`,
    );
    const server = spawn(process.execPath, [join(folder, 'server.mjs'), path]);
    onTestFinished(() => void server.kill('SIGKILL'));
    server.stdout.once('data', () => server.kill('SIGTERM'));
    const ended = await new Promise((done) => server.once('close', (...how) => done(how)));
    expect(ended).toEqual([0, null]);
  });
});

test.each([
  ['too large', 413, new Uint8Array(10_000_001).fill(0x61)],
  ['UTF-16', 422, Uint8Array.of(0xff, 0xfe, 0x61, 0)],
  ['binary', 422, Uint8Array.of(0x61, 0, 0x62)],
  ['no UTF-8', 422, Uint8Array.of(0x61, 0x0a, 0xff)],
])('what is %s is refused as everywhere, by name', async (_, status, bytes) => {
  await writeFile(path, bytes);
  const refused = readText(bytes);
  const error = refused.ok ? undefined : `spec.md: ${refused.error.message}`;
  expect(await readServed(path)).toEqual({ ok: false, status, error });
});

test('10 MB are read, one byte more is refused before it is', async () => {
  const read = new Uint8Array(10_000_000).fill(0x61);
  await writeFile(path, read);
  expect(await readServed(path)).toMatchObject({ ok: true });
  // A terabyte that takes no room on the disk and would take all of the memory.
  await truncate(path, 1e12);
  expect(await readServed(path)).toMatchObject({ ok: false, status: 413 });
});
