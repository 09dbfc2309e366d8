import { expect, test, type Page } from '@playwright/test';
import { largePlanText } from '../lib/testing/large-plan';
import { counted, startCounting } from './count';
import { download, fileChip, pick, visit } from './editor';

const large = largePlanText(1000);
const sample = 'team-invites.md';

const reading = (page: Page) => page.getByRole('status', { name: 'Reading' });

interface Held {
  readonly held: { now: boolean };
}

/** Lets a test hold back what the page sends to its workers, so that it can look at the page while it waits. */
const holdWorkers = (page: Page) =>
  page.addInitScript(() => {
    const held = { now: true };
    class HeldWorker extends Worker {
      override postMessage(message: unknown) {
        if (held.now) setTimeout(() => this.postMessage(message), 20);
        else super.postMessage(message);
      }
    }
    Object.assign(window, { held, Worker: HeldWorker });
  });

test('a large plan is read off the page, which stays live and can stop it; then it opens and is edited', async ({
  page,
}) => {
  await holdWorkers(page);
  await startCounting(page);
  await visit(page);
  await pick(page, 'large.md', large);
  await expect(reading(page)).toHaveText('Reading large.md …');
  // Meanwhile the plan that is open can be worked with.
  await page
    .getByRole('group', { name: /^Chunk / })
    .first()
    .press('t');
  await expect(fileChip(page)).toContainText('1 change');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(reading(page)).toBeEmpty();
  await expect(fileChip(page)).toContainText(sample);

  await pick(page, 'large.md', large);
  await expect(reading(page)).toHaveText('Reading large.md …');
  await page.keyboard.press('Escape');
  await expect(reading(page)).toBeEmpty();
  await expect(fileChip(page)).toContainText(sample);
  await expect(fileChip(page)).toContainText('1 change');

  const before = await counted(page);
  expect(before.parses).toBeGreaterThan(0);
  await page.evaluate(() => {
    (window as unknown as Held).held.now = false;
  });
  await pick(page, 'large.md', large);
  await expect(fileChip(page)).toContainText('large.md');
  // The page may still check the tick from before, a block or two; the large plan has thousands.
  expect((await counted(page)).parses - before.parses).toBeLessThan(5);
  await page.getByRole('group', { name: /^Chunk Work package 1 for data,/ }).press('t');
  await expect(fileChip(page)).toContainText('1 change');
  const saved = (await download(page)).bytes.toString();
  expect(saved).toBe(large.replace('- [ ] **Work package 1 for data**', '- [x] **Work package 1 for data**'));
});

test('without workers, the page reads by itself', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await visit(page);
  await pick(page, 'large.md', largePlanText(200));
  await expect(fileChip(page)).toContainText('large.md');
});

/** A plan of one phase, or of several, whose chunks wait for those that `waits` names, all counted from 0. */
const waiting = (phases: readonly number[], waits: (chunk: number, phase: number) => readonly number[]) => {
  let next = 0;
  const chunk = (phase: number) => {
    const own = next++;
    const terms = waits(own, phase).map((target) => `C${target}`);
    return `- [ ] **C${own} Work ${own}**\n${terms.length > 0 ? `  Depends On: ${terms.join(' + ')}\n` : ''}`;
  };
  const sections = phases.map(
    (count, phase) =>
      `### Phase ${phase + 1}: Stage ${phase + 1}\n\n${Array.from({ length: count }, () => chunk(phase)).join('\n')}`,
  );
  return `# T\n\n## Execution Plan\n\n${sections.join('\n')}`;
};

test('5,000 chunks with 50,000 dependencies open, as do 60 that each wait for all before them', async ({
  page,
}) => {
  test.slow();
  await visit(page);
  const some = (chunk: number, below: number) =>
    Array.from({ length: Math.min(10, below) }, (_, nth) => (chunk * 7_919 + nth * 104_729) % below);
  const texts = {
    'dense.md': waiting([60], (chunk) => Array.from({ length: chunk }, (_, at) => at)),
    'mutual.md': waiting([60], (chunk) =>
      Array.from({ length: 60 }, (_, at) => at).filter((at) => at !== chunk),
    ),
    'wide.md': waiting(
      Array.from({ length: 200 }, () => 25),
      (chunk, phase) => some(chunk, phase * 25),
    ),
    'one-phase.md': waiting([2_000], (chunk) => some(chunk, chunk)),
  };
  for (const [name, text] of Object.entries(texts)) {
    await pick(page, name, text);
    await expect(fileChip(page)).toContainText(name, { timeout: 60_000 });
    // The page answers: nothing goes on behind it.
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Open file' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
});

const plan = (hostile: string) =>
  `# T\n\n## Execution Plan\n\n### Phase 1: A\n\n- [ ] **First**\n\n${hostile}\n\n### Phase 2: B\n\n- [ ] **Second**\n`;
const lines = (sign: string) => `${sign.repeat(9_000 / sign.length)}\n`.repeat(6);
const hostile = {
  'one line of brackets': plan('['.repeat(50_000)),
  'lines of brackets': plan(lines('[')),
  'brackets in an item': plan(
    `- [ ] **b**\n\n  ${'!['.repeat(4_000)}\n  ${'[a]('.repeat(2_000)}\n`.repeat(4),
  ),
  'nested quotes': plan(`${'> '.repeat(90)}a\n`.repeat(280)),
  'nested lists': plan(`  ${'- '.repeat(90)}a\n`.repeat(280)),
  'a staircase': plan(Array.from({ length: 220 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')),
  emphasis: plan(lines('**a _b ')),
  'back-ticks': plan(lines('` `` ``` ')),
  'lazy lines': plan(`> a\n${'b\n'.repeat(25_000)}`),
  'a table of 5,000 rows': plan(`| a | b |\n|---|---|\n${'| a | b |\n'.repeat(5_000)}`),
};

test('50 kB of brackets, quotes, lists and stars open, and the page stays live', async ({ page }) => {
  // Ten files, one after another.
  test.slow();
  await visit(page);
  for (const [kind, text] of Object.entries(hostile)) {
    await pick(page, `${kind}.md`, text);
    await expect(fileChip(page), kind).toContainText(`${kind}.md`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Open file' }), kind).toBeVisible();
    await page.keyboard.press('Escape');
    expect((await download(page)).bytes.toString(), kind).toBe(text);
  }
});
