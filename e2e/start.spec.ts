import { expect, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';

/** Starts Planlanes once more. Only starts that end before any build are asked for: it would swap files under the server. */
function start(args: readonly string[], port: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port, PLANLANES_OPEN: '0' },
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

const portOf = (baseURL: string | undefined) => new URL(baseURL ?? '').port;

test('a second start shows the Planlanes that runs already', ({ baseURL }) => {
  const again = start([], portOf(baseURL));
  expect(again).toEqual({ status: 0, stdout: `Planlanes already runs at ${baseURL ?? ''}\n`, stderr: '' });
});

test('a second start with a spec does not pretend to have opened it', ({ baseURL }) => {
  const again = start(['LICENSE'], portOf(baseURL));
  expect(again.status).toBe(1);
  expect(again.stderr).toContain('choose another port with the PORT variable');
});

test('a spec that is not there, and a port that is none, are refused with a sentence', ({ baseURL }) => {
  expect(start(['nowhere.md'], portOf(baseURL))).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^There is no file .*nowhere\.md\.\n$/),
  });
  expect(start([], 'http')).toMatchObject({
    status: 1,
    stderr: 'PORT is http, which is no port number from 1 to 65535.\n',
  });
});
