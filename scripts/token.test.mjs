import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leadTo, stateFolder, tokenIn } from './token.mjs';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'planlanes-state-')), 'planlanes');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** @type {(path: string) => number} */
const mode = (path) => statSync(path).mode & 0o777;

describe('the token', () => {
  it('is made once, in a folder and a file of its user alone', () => {
    const token = tokenIn(folder);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(tokenIn(folder)).toBe(token);
    expect([mode(folder), mode(join(folder, 'token'))]).toEqual([0o700, 0o600]);
  });

  it('becomes its user’s alone again where somebody let others read it', () => {
    tokenIn(folder);
    chmodSync(join(folder, 'token'), 0o644);
    chmodSync(folder, 0o755);
    tokenIn(folder);
    expect([mode(folder), mode(join(folder, 'token'))]).toEqual([0o700, 0o600]);
  });

  it.each(['', 'short', 'a'.repeat(44), `${'a'.repeat(42)}!`])(
    'is made anew where the file holds %j',
    (held) => {
      tokenIn(folder);
      writeFileSync(join(folder, 'token'), held);
      expect(tokenIn(folder)).toMatch(/^[\w-]{43}$/);
      expect(tokenIn(folder)).not.toBe(held);
    },
  );
});

it('the page that leads to the editor is its user’s alone', () => {
  const page = leadTo(folder, 'http://127.0.0.1:4173/#token=abc');
  expect(readFileSync(page, 'utf8')).toContain('content="0;url=http://127.0.0.1:4173/#token=abc"');
  expect(mode(page)).toBe(0o600);
});

it.each(
  /** @type {[Record<string, string>, NodeJS.Platform, string | RegExp][]} */ ([
    [{ XDG_STATE_HOME: '/state' }, 'linux', '/state/planlanes'],
    [{ XDG_STATE_HOME: '' }, 'linux', /\.local\/state\/planlanes$/],
    [{}, 'darwin', /\.local\/state\/planlanes$/],
  ]),
)('the state folder of %j on %s', (env, platform, where) => {
  expect(stateFolder(env, platform)).toEqual(
    typeof where === 'string' ? where : expect.stringMatching(where),
  );
});
