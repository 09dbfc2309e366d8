import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { fileChip } from './editor';

/** A browser with a profile of its own, run as a process of ours, so that it can be killed as a crash would. */
interface Own {
  readonly process: ChildProcess;
  readonly page: Page;
}

let profile: string;
let running: ChildProcess | undefined;

test.beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'planlanes-profile-'));
});
test.afterEach(async () => {
  await kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function kill(): Promise<void> {
  const { pid, exitCode } = running ?? {};
  if (!running || pid === undefined || exitCode !== null) return;
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  // The whole group at once: no part of it gets to tidy up.
  process.kill(-pid, 'SIGKILL');
  await gone;
  running = undefined;
}

async function launch(args: readonly string[], address: string): Promise<Own> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  running = spawn(
    process.env['PLANLANES_CHROMIUM'] ?? chromium.executablePath(),
    [...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const port = await expect
    .poll(() => portOf(profile), { timeout: 20_000 })
    .not.toBeUndefined()
    .then(() => portOf(profile));
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('A browser has a context.');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address);
  await expect(page.getByText('Drawing the plan')).toHaveCount(0);
  return { process: running, page };
}

function portOf(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  } catch {
    return undefined;
  }
}

const outcome = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' }).getByRole('textbox', { name: 'Outcome' });
const open = (page: Page) => page.getByRole('group', { name: /^Chunk Token signing,/ }).click();

test('killing the browser while somebody types loses nothing that was typed a second ago', async ({
  baseURL,
}, { project }) => {
  const args = project.use.launchOptions?.args ?? [];
  const { page } = await launch(args, `${baseURL ?? ''}/`);
  await open(page);
  await outcome(page).fill('');
  await outcome(page).pressSequentially('Tokens are signed and expire', { delay: 25 });
  await expect(fileChip(page)).toContainText('Draft kept');
  await kill();

  const { page: again } = await launch(args, `${baseURL ?? ''}/`);
  await expect(fileChip(again)).toContainText('not in the file');
  await open(again);
  await expect(outcome(again)).toHaveValue('Tokens are signed and expire');
});

test('killing it in the midst of a long word loses the last second at most', async ({ baseURL }, {
  project,
}) => {
  const args = project.use.launchOptions?.args ?? [];
  const { page } = await launch(args, `${baseURL ?? ''}/`);
  await open(page);
  await outcome(page).fill('');
  // Nobody rests while typing this.
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(2);
  await outcome(page).pressSequentially(letters, { delay: 50 });
  const typed = letters.length;
  await kill();

  const { page: again } = await launch(args, `${baseURL ?? ''}/`);
  await expect(fileChip(again)).toContainText('not in the file');
  await open(again);
  const there = await outcome(again).inputValue();
  expect(letters.startsWith(there)).toBe(true);
  expect(there.length).toBeGreaterThanOrEqual(typed - 1_000 / 50);
});
