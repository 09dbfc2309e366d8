import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfSources, sourceFiles } from './sources.mjs';

let root = '';

/** @type {(path: string, text: string) => void} */
const write = (path, text) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'planlanes-sources-'));
  write('app/page.tsx', 'page');
  write('lib/plan/types.ts', 'types');
  write('package.json', '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the same contents hash the same, whenever they were written', () => {
  const before = hashOfSources(root);
  write('app/page.tsx', 'page');
  expect(hashOfSources(root)).toBe(before);
});

test.each([
  ['a changed file', 'app/page.tsx', 'page!'],
  ['a new file', 'lib/plan/graph.ts', ''],
  ['a file of the command line', 'bin/check.ts', 'check'],
  ['another lock', 'package-lock.json', '{}'],
  ['a new picture', 'public/icon.svg', '<svg/>'],
])('%s changes the hash', (_, path, text) => {
  const before = hashOfSources(root);
  write(path, text);
  expect(hashOfSources(root)).not.toBe(before);
});

test('bytes that move from one file to the next change the hash', () => {
  write('app/a.ts', 'xy');
  write('app/b.ts', 'z');
  const before = hashOfSources(root);
  write('app/a.ts', 'x');
  write('app/b.ts', 'yz');
  expect(hashOfSources(root)).not.toBe(before);
});

test.each([
  'lib/plan/types.test.ts',
  'lib/markdown/fixtures/a.md',
  'lib/testing/plans.ts',
  'README.md',
  'e2e/a.spec.ts',
])('%s is no part of a build', (path) => {
  const before = hashOfSources(root);
  write(path, 'new');
  expect(hashOfSources(root)).toBe(before);
  expect(sourceFiles(root)).not.toContain(path);
});
