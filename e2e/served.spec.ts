import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { fit } from './axe';
import { fileChip, fixtureBytes, notice } from './editor';

const before = fixtureBytes('thirteen.md').toString().replaceAll('\n', '\r\n');
const ticked = before.replace('- [x] **C1 Reading schema**', '- [ ] **C1 Reading schema**');

let folder: string;
let server: ChildProcess | undefined;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planlanes-served-'));
});
test.afterEach(async () => {
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Starts Planlanes with a spec, as its user does; where it says it runs. */
async function start(path: string, port: number): Promise<string> {
  server = spawn(process.execPath, ['scripts/start.mjs', path], {
    env: {
      ...process.env,
      PORT: String(port),
      PLANLANES_OPEN: '0',
      XDG_STATE_HOME: join(folder, 'state'),
      LOCALAPPDATA: join(folder, 'state'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of server.stdout ?? []) {
    said += String(part);
    const found = /Planlanes runs at (\S+) with /.exec(said)?.[1];
    if (found !== undefined) return found;
  }
  throw new Error(`Planlanes did not start: ${said}`);
}

const tick = (page: Page) => page.getByRole('group', { name: /^Chunk Reading schema,/ }).press('t');

test('the file it was started with: opened, saved, asked about where another program wrote, and nobody else’s', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const path = join(folder, 'spec.md');
  writeFileSync(path, before);
  chmodSync(path, 0o640);
  const onDisk = () => readFileSync(path, 'utf8');
  const address = await start(path, Number(new URL(baseURL ?? '').port) + 1);
  const { origin } = new URL(address);

  await test.step('what brings the token is its user’s alone', () => {
    const state = join(folder, 'state', 'planlanes');
    expect(readdirSync(state)).toEqual(['open.html', 'token']);
    for (const [file, mode] of [
      [state, 0o700],
      [join(state, 'token'), 0o600],
      [join(state, 'open.html'), 0o600],
    ] as const)
      expect(statSync(file).mode & 0o777).toBe(mode);
  });

  await test.step('Ctrl S writes that very file, byte for byte but for the change', async () => {
    await page.goto(`file://${join(folder, 'state', 'planlanes', 'open.html')}`);
    await expect(fileChip(page)).toContainText('spec.md');
    await expect(page).toHaveURL(`${origin}/`);
    await expect(fileChip(page)).toContainText('no changes');
    await expect(fileChip(page).getByTitle(path)).toBeVisible();
    await tick(page);
    await expect(fileChip(page)).toContainText('1 change not in the file');
    expect(onDisk()).toBe(before);
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('Saved spec.md.');
    await expect(fileChip(page)).toContainText('no changes');
    expect(onDisk()).toBe(ticked);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['spec.md', 'state']);
  });

  await test.step('a reload goes on in the file, and in the draft of it', async () => {
    await page.keyboard.press('Control+z');
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.reload();
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(fileChip(page)).toContainText('no changes');
    expect(onDisk()).toBe(before);
  });

  await test.step('what another program wrote is asked about', async () => {
    await tick(page);
    writeFileSync(path, `${before}\r\nOf an agent.\r\n`);
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog', { name: 'The file changed since it was opened' });
    await expect(dialog).toContainText('Overwriting takes 3 lines out of it and writes 1 line.');
    expect(onDisk()).toContain('Of an agent.');
    await dialog.getByRole('button', { name: 'Overwrite' }).click();
    await expect(fileChip(page)).toContainText('no changes');
    expect(onDisk()).toBe(ticked);
  });

  await test.step('and taken along where that is wanted, with what both changed asked for', async () => {
    await page.keyboard.press('Control+z');
    const theirs = ticked
      .replace('One versioned schema for readings', 'A schema of theirs')
      .concat('\r\nOf an agent.\r\n');
    writeFileSync(path, theirs);
    const details = page.getByRole('complementary', { name: 'Details' });
    await page.getByRole('group', { name: /^Chunk Reading schema,/ }).click();
    const outcome = details.getByRole('textbox', { name: 'Outcome' });
    await outcome.fill('A schema of mine, shared by gateways and services.');
    await page.keyboard.press('Control+s');
    await page.getByRole('button', { name: 'Take both' }).click();
    const dialog = page.getByRole('dialog', { name: 'Both changed the same' });
    await expect(dialog.getByRole('radio', { name: /^Keep mine/ })).toBeChecked();
    await fit(page);
    expect(onDisk()).toBe(theirs);
    await dialog.getByRole('radio', { name: /^Take theirs A schema of theirs/ }).check();
    await dialog.getByRole('button', { name: 'Take both and save' }).click();
    await expect(fileChip(page)).toContainText('no changes');
    await expect(outcome).toHaveValue(/^A schema of theirs/);
    expect(onDisk()).toBe(theirs.replace('- [ ] **C1 Reading schema**', '- [x] **C1 Reading schema**'));
  });

  await test.step('what another program writes is shown where nothing is unsaved, and undo leaves it', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('main', { name: 'Plan' }).focus();
    writeFileSync(path, ticked);
    await expect(notice(page)).toContainText('spec.md was changed by another program: C1 Reading schema');
    await expect(page.getByRole('group', { name: /^Chunk Reading schema,/ })).toBeVisible();
    await expect(fileChip(page)).toContainText('no changes');
    expect(onDisk()).toBe(ticked);
  });

  await test.step('another tab of the same browser has it too, and another browser has not', async () => {
    const second = await context.newPage();
    await second.goto(origin);
    await expect(fileChip(second)).toContainText('spec.md');
    await second.close();
    const stranger = await browser.newPage();
    const page = await stranger.goto(origin);
    await expect(notice(stranger)).toContainText('Open the address that npm start printed');
    await expect(fileChip(stranger)).toContainText('team-invites.md');
    expect(await page?.text()).not.toContain('Reading schema');
    expect(await stranger.content()).not.toContain('Reading schema');
    await stranger.close();
  });

  await test.step('no request without the token, from elsewhere or under another name is answered', async () => {
    const token = new URL(address).hash.replace('#token=', '');
    const body = { data: JSON.stringify({ text: 'gone', version: null }) };
    const right = { 'x-planlanes-token': token };
    for (const [headers, status] of [
      [{}, 401],
      [{ 'x-planlanes-token': 'a-guess' }, 401],
      [{ ...right, Host: 'rebound.example' }, 403],
      [{ ...right, Origin: 'http://rebound.example' }, 403],
      [{ ...right, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ] as const) {
      const { request } = context;
      expect((await request.get(`${origin}/api/file`, { headers })).status()).toBe(status);
      expect((await request.put(`${origin}/api/file`, { headers, ...body })).status()).toBe(status);
    }
    expect(onDisk()).toBe(ticked);
    expect((await context.request.get(`${origin}/api/file`, { headers: right })).status()).toBe(200);
  });

  await test.step('with the server gone nothing is said to be saved', async () => {
    await tick(page);
    server?.kill();
    await once(server as ChildProcess, 'exit');
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('The server of Planlanes does not answer.');
    await expect(fileChip(page)).toContainText('1 change not in the file');
  });
});

test('without a spec there is no file, and what runs says what it is', async ({ request, baseURL }) => {
  const health = await request.get('/api/health');
  expect(await health.json()).toEqual({ app: 'planlanes' });
  expect(baseURL).toBeDefined();
  // Nobody was given a token, so nobody has one.
  expect((await request.get('/api/file')).status()).toBe(401);
});
