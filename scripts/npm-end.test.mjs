import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from 'vitest';

const own = new URL('./npm-end.mjs', import.meta.url).href;
/** A server that says its id and runs on until npm has ended. */
const server = `
  import { whenNpmEnds } from ${JSON.stringify(own)};
  whenNpmEnds(() => process.exit(), 20);
  setInterval(() => undefined, 1_000);
  console.log(process.pid);
`;

/** Stands in for npm: starts a shell that starts the server, as npm does. */
const npm = `
  import { spawn } from 'node:child_process';
  spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SERVER"; true'], { stdio: 'inherit' });
  setInterval(() => undefined, 1_000);
`;

const lives = (/** @type {number} */ pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.runIf(process.platform === 'linux')(
  'a server ends with the npm that started it, even one that is killed',
  async () => {
    const started = spawn(process.execPath, ['--input-type=module', '-e', npm], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start', NODE: process.execPath, SERVER: server },
    });
    const [said] = await once(started.stdout, 'data');
    const pid = Number(String(said));
    expect(lives(pid)).toBe(true);
    started.kill('SIGKILL');
    await expect.poll(() => lives(pid), { timeout: 4_000 }).toBe(false);
  },
);
