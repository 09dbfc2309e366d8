import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerFile, answerWrite } from './served-file';
import { versionOf } from './version';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planlanes-served-'));
  path = join(folder, 'spec.md');
  writeFileSync(path, 'old\r\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = () => readFileSync(path, 'utf8');
const old = versionOf('old\r\n');

describe('the file', () => {
  it('is told with its id, place and version', async () => {
    const { status, body } = await answerFile(path, 'key');
    expect(status).toBe(200);
    expect(body).toMatchObject({ name: 'spec.md', path, text: 'old\r\n', version: old });
  });

  it('is not told again to who knows its version', async () => {
    expect(await answerFile(path, 'key', old)).toEqual({ status: 204 });
    writeFileSync(path, 'new');
    expect(await answerFile(path, 'key', old)).toMatchObject({ status: 200, body: { text: 'new' } });
  });

  it('has an id of its own, which only the key makes', async () => {
    const other = join(folder, 'other.md');
    writeFileSync(other, 'old\r\n');
    const id = async (at: string, key: string) => ((await answerFile(at, key)).body as { id: string }).id;
    expect(await id(path, 'key')).toBe(await id(path, 'key'));
    expect(new Set([await id(path, 'key'), await id(other, 'key'), await id(path, 'other key')]).size).toBe(
      3,
    );
  });

  it.each([undefined, ''])('is not there where none was named: %j', async (none) => {
    expect(await answerFile(none, 'key')).toMatchObject({
      status: 404,
      body: { error: expect.any(String) as string },
    });
    expect(await answerWrite(none, { text: '', version: old })).toMatchObject({ status: 404 });
  });
});

describe('a write', () => {
  it('puts the text there, mode kept and nothing beside it, and tells its version', async () => {
    chmodSync(path, 0o640);
    expect(await answerWrite(path, { text: 'new 🌱', version: old })).toEqual({
      status: 200,
      body: { version: versionOf('new 🌱') },
    });
    expect(text()).toBe('new 🌱');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['spec.md']);
  });

  it('is refused where the file holds another version', async () => {
    expect(await answerWrite(path, { text: 'new', version: versionOf('older') })).toEqual({
      status: 409,
      body: { error: expect.stringMatching(/^spec\.md: another program wrote to it/) as string },
    });
    expect(text()).toBe('old\r\n');
  });

  it('is refused where another one came at the same moment', async () => {
    const both = ['one', 'two'].map((now) => answerWrite(path, { text: now, version: old }));
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([200, 409]);
    expect(text()).toBe('one');
  });

  it.each([
    undefined,
    null,
    'new',
    {},
    { text: 'new' },
    // Whatever the file holds: nobody has seen what would be lost.
    { text: 'new', version: null },
    { text: 7, version: old },
    { text: 'new', version: 7 },
    { version: old },
  ])('%j is none', async (body) => {
    expect(await answerWrite(path, body)).toMatchObject({ status: 400 });
    expect(text()).toBe('old\r\n');
  });

  it.each([
    ['a NUL', 'a\0b'],
    ['more than 10 MB', 'a'.repeat(10_000_001)],
  ])('of what could not be opened again is refused: %s', async (_, what) => {
    expect(await answerWrite(path, { text: what, version: old })).toMatchObject({ status: 422 });
    expect(text()).toBe('old\r\n');
  });

  it('does not follow a link that took the place of the file, nor of its folder', async () => {
    const elsewhere = join(folder, 'secret');
    writeFileSync(elsewhere, 'secret');
    rmSync(path);
    symlinkSync(elsewhere, path);
    const refusal = {
      status: 422,
      body: { error: expect.stringMatching(/leads to another file/) as string },
    };
    expect(await answerWrite(path, { text: 'new', version: old })).toEqual(refusal);
    const inside = join(folder, 'plans', 'spec.md');
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'spec.md'), 'secret');
    symlinkSync(join(folder, 'real'), join(folder, 'plans'));
    expect(await answerWrite(inside, { text: 'new', version: old })).toEqual(refusal);
    expect(readFileSync(elsewhere, 'utf8') + readFileSync(inside, 'utf8')).toBe('secretsecret');
  });

  it.skipIf(process.platform === 'win32')(
    'is not waited for where a pipe or a folder took its place',
    async () => {
      rmSync(path);
      expect(await answerWrite(path, { text: 'new', version: old })).toMatchObject({
        body: { error: 'spec.md: there is no such file.' },
      });
      spawnSync('mkfifo', [path]);
      const none = { status: 422, body: { error: 'spec.md: this is not a file any more.' } };
      expect(await answerWrite(path, { text: 'new', version: old })).toEqual(none);
      rmSync(path);
      mkdirSync(path);
      expect(await answerWrite(path, { text: 'new', version: old })).toEqual(none);
    },
  );
});
