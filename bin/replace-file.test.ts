import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFile } from './replace-file';

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
  expect(await replaceFile(file, Buffer.from('old'), 'new 🌱')).toEqual({ ok: true, value: undefined });
  expect(readFileSync(file, 'utf8')).toBe('new 🌱');
  expect(statSync(file).mode & 0o7777).toBe(0o606);
  expect(readdirSync(folder)).toEqual(['spec.md']);
});

it('what another program wrote meanwhile is not lost', async () => {
  const done = await replaceFile(file, Buffer.from('older'), 'new');
  expect(done).toMatchObject({ ok: false, error: { code: 'changed' } });
  expect(readFileSync(file, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['spec.md']);
});

it('a file that is gone, and a folder, are refused with a sentence', async () => {
  rmSync(file);
  expect(await replaceFile(file, Buffer.from('old'), 'new')).toEqual({
    ok: false,
    error: { code: 'unwritable', message: `${file}: there is no such file.` },
  });
  mkdirSync(file);
  expect(await replaceFile(file, Buffer.from('old'), 'new')).toMatchObject({ error: { code: 'unwritable' } });
  expect(readdirSync(folder)).toEqual(['spec.md']);
});
