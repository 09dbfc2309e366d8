import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from './spec-at.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planlanes-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is opened, whatever link leads to it', () => {
  const file = join(folder, 'spec.md');
  writeFileSync(file, '');
  symlinkSync(file, join(folder, 'link.md'));
  expect([refusalOf(file), refusalOf(join(folder, 'link.md'))]).toEqual([undefined, undefined]);
});

test('what is no file, and a link that leads nowhere or back to itself, are refused with a sentence', () => {
  const loop = join(folder, 'loop.md');
  symlinkSync(loop, loop);
  writeFileSync(join(folder, 'file'), '');
  expect(refusalOf(folder)).toBe(`${folder} is not a file.`);
  expect(refusalOf(loop)).toBe(`${loop} is a link that leads back to itself.`);
  for (const gone of ['gone.md', 'file/inside.md'])
    expect(refusalOf(join(folder, gone))).toBe(`There is no file ${join(folder, gone)}.`);
  expect(refusalOf(join(folder, 'long'.repeat(100)))).toMatch(/ cannot be read \(ENAMETOOLONG.*\)\.$/);
});

test('as is what the system keeps to itself', () => {
  const denied = () => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  expect(refusalOf('/kept/spec.md', denied)).toBe('/kept/spec.md may not be read by this user.');
});
