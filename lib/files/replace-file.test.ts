import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFile } from './replace-file';

/** Replaces a file that still holds this. */
const still = (text: string) => ({ holds: (now: Uint8Array) => Buffer.from(text).equals(now) });

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planlanes-replace-'));
  file = join(folder, 'spec.md');
  writeFileSync(file, 'old');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('writes the whole text, keeps the mode, and leaves nothing beside it', async () => {
  chmodSync(file, 0o606);
  expect(await replaceFile(file, 'new 🌱', still('old'))).toEqual({ ok: true, value: undefined });
  expect(readFileSync(file, 'utf8')).toBe('new 🌱');
  expect(statSync(file).mode & 0o7777).toBe(0o606);
  expect(readdirSync(folder)).toEqual(['spec.md']);
});

it('what another program wrote meanwhile is not lost', async () => {
  const done = await replaceFile(file, 'new', still('older'));
  expect(done).toMatchObject({ ok: false, error: { code: 'changed' } });
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['spec.md']);
});

it('a file that is gone, and a folder, are refused with a sentence', async () => {
  rmSync(file);
  expect(await replaceFile(file, 'new', still('old'))).toEqual({
    ok: false,
    error: { code: 'unwritable', message: `${file}: there is no such file.` },
  });
  mkdirSync(file);
  expect(await replaceFile(file, 'new', still('old'))).toMatchObject({ error: { code: 'unwritable' } });
  expect(readdirSync(folder)).toEqual(['spec.md']);
});

it('a file that may not be written to stays, also behind a link', async () => {
  const link = join(folder, 'link.md');
  symlinkSync('spec.md', link);
  const asked: string[] = [];
  const done = await replaceFile(link, 'new', {
    ...still('old'),
    mayWrite: (target) => {
      asked.push(target);
      return Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }));
    },
  });
  expect(done).toEqual({
    ok: false,
    error: { code: 'unwritable', message: `${link}: this cannot be written, since it is not permitted.` },
  });
  expect(asked).toEqual([realpathSync(file)]);
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['link.md', 'spec.md']);
});

it('a read-only file is replaced only by who may write to it all the same', async () => {
  chmodSync(file, 0o444);
  const isRoot = process.getuid?.() === 0;
  const done = await replaceFile(file, 'new', still('old'));
  expect(done.ok).toBe(isRoot);
  expect(readFileSync(file, 'utf8')).toBe(isRoot ? 'new' : 'old');
  expect(statSync(file).mode & 0o7777).toBe(0o444);
});

it('a file with several names keeps them all, and its new text is as long as it is', async () => {
  linkSync(file, join(folder, 'other.md'));
  const { ino } = statSync(file);
  writeFileSync(file, 'a longer old text');
  expect(await replaceFile(file, 'new 🌱', still('a longer old text'))).toMatchObject({ ok: true });
  expect(readFileSync(join(folder, 'other.md'), 'utf8')).toBe('new 🌱');
  expect(statSync(file)).toMatchObject({ ino, nlink: 2 });
  expect(readdirSync(folder)).toEqual(['other.md', 'spec.md']);
});

// Only who may give files away can make one that is another's.
it.runIf(process.getuid?.() === 0)('a file of another owner stays theirs', async () => {
  chownSync(file, 12_345, 54_321);
  chmodSync(file, 0o664);
  expect(await replaceFile(file, 'new', still('old'))).toMatchObject({ ok: true });
  const { uid, gid, mode } = statSync(file);
  expect([uid, gid, mode & 0o7777]).toEqual([12_345, 54_321, 0o664]);
  expect(readFileSync(file, 'utf8')).toBe('new');
});
