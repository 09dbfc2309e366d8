import { expect, test, type Page } from '@playwright/test';
import { fitInBothThemes } from './axe';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { download, fileChip, fixtureBytes, pick, still, visit } from './editor';
import { downloadShared, fragmentOf, linkOf, linkTo, viewed } from './shared';

const card = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const sample = () => readFileSync(new URL('../public/sample.md', import.meta.url));
const share = (page: Page) => page.getByRole('button', { name: 'Share', exact: true }).click();

test('shared and opened in a fresh profile, a document is byte for byte the same', async ({
  page,
  browser,
}) => {
  await visit(page);
  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  for (const file of ['crlf.md', 'bom.md', 'no-final-newline.md', 'hostile.md', 'script-injection.md'])
    await test.step(file, async () => {
      await pick(page, file, fixtureBytes(file));
      await expect(fileChip(page)).toContainText(file);
      // A page of its own: another fragment alone would leave the one before standing for a moment.
      await other.goto('about:blank');
      await other.goto(await linkOf(page));
      await viewed(other);
      const { name, bytes } = await downloadShared(other);
      expect(name).toBe(file);
      expect(bytes.equals(fixtureBytes(file))).toBe(true);
    });
  await fresh.close();
});

test('changes are in the link, and the link on the clipboard is the one shown', async ({ page, context }) => {
  await visit(page);
  await card(page, 'Invite form shell').getByRole('checkbox').click();
  await share(page);
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#1\./);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await field.inputValue());
  const other = await context.newPage();
  await other.goto(link);
  await viewed(other);
  expect((await downloadShared(other)).bytes.toString()).toBe(
    sample().toString().replace('- [ ] **Invite form shell**', '- [x] **Invite form shell**'),
  );
});

test('the plan alone: what will be seen is shown before, and is what is seen', async ({ page, context }) => {
  await visit(page);
  await share(page);
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const sections = dialog.getByRole('list', { name: 'Sections' });
  await expect(sections.getByRole('listitem')).toHaveCount(8);
  await dialog.getByRole('radio', { name: /^Plan alone/ }).check();
  await expect(sections.getByRole('listitem')).toHaveText(['Execution Plan']);
  await dialog.getByRole('button', { name: 'Show the text' }).click();
  const text = (await dialog.getByLabel('The text').textContent()) ?? '';
  expect(text).toMatch(/^## Execution Plan/);
  expect(text).not.toContain('Acceptance Criteria');
  const field = dialog.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#1\./);
  const other = await context.newPage();
  await other.goto(await field.inputValue());
  await viewed(other);
  expect((await downloadShared(other)).bytes.toString()).toBe(text);
});

test('the share dialog: who can read it, how much goes along, and how long the link is', async ({ page }) => {
  await test.step('the dialog says who can read it, and that this machine is nobody else’s', async () => {
    await visit(page);
    await share(page);
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog.getByText('Anyone with the link can read it.')).toBeVisible();
    await expect(dialog.getByText('This Planlanes runs on your own machine,')).toBeVisible();
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download HTML file' }).click();
    const file = await started;
    expect(file.suggestedFilename()).toBe('team-invites.html');
    expect(readFileSync(await file.path(), 'utf8')).toContain('<h1>Team Invites</h1>');
  });
  await test.step('a long link is warned of, and one too long is refused with a way out', async () => {
    await page.keyboard.press('Escape');
    await visit(page);
    // Random words do not pack.
    const noise = (bytes: number) => `\n## Notes\n\n${randomBytes(bytes).toString('hex')}\n`;
    await pick(page, 'long.md', sample().toString() + noise(8_000));
    await share(page);
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog.getByText(/some chat and mail programs cut links over 2,000/)).toBeVisible();
    await dialog.getByRole('radio', { name: /^Plan alone/ }).check();
    await expect(dialog.getByText(/some chat and mail programs cut links over 2,000/)).toBeVisible();
    await page.keyboard.press('Escape');
    await pick(page, 'short.md', '# Short\n\n## Execution Plan\n\n### Phase 1: All\n\n- [ ] **One**\n');
    await share(page);
    await expect(dialog.getByText(/short enough for any chat/)).toBeVisible();
    await page.keyboard.press('Escape');
    await pick(page, 'longer.md', sample().toString() + noise(30_000));
    // It is long enough to be read beside the page, where the document before it stays open meanwhile.
    await expect(page.getByRole('banner').getByText('longer.md')).toBeVisible();
    await share(page);
    await expect(dialog.getByText(/32,000 is the most/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  });
});

test.describe('a link that is not as it was made', () => {
  const whole = linkTo('plan.md', sample());
  const refusal = (page: Page) => page.getByRole('main').getByRole('alert');

  const wrong = [
    ['cut', whole.slice(0, -40)],
    ['cut behind its beginning', whole.slice(0, 12)],
    ['changed in one letter', whole.slice(0, 300) + (whole[300] === 'a' ? 'b' : 'a') + whole.slice(301)],
    ['added to', `${whole}AAAA`],
    ['of a later kind', whole.replace('#1.', '#9.')],
    ['empty', '/v'],
  ] as const;

  test('says so and shows nothing', async ({ page }) => {
    for (const [why, link] of wrong)
      await test.step(why, async () => {
        // Each is a page of its own: a new fragment alone would not load it anew.
        await page.goto('about:blank');
        await page.goto(link);
        await expect(refusal(page)).toContainText(/^This .+\.$/);
        await expect(page.getByRole('button', { name: 'Download markdown' })).toHaveCount(0);
        await expect(page.getByText('Invite')).toHaveCount(0);
      });
  });

  test('a bomb is refused at once and leaves the page awake', async ({ page }) => {
    await page.goto('/v');
    await expect(refusal(page)).toBeVisible();
    for (const [bytes, says] of [
      [20 * 2 ** 20, 2 ** 20],
      [20 * 2 ** 20, 0xffffff],
      [100 * 2 ** 20, 2 ** 20],
    ] as const) {
      const fragment = fragmentOf(Buffer.alloc(bytes), says);
      const awake = await page.evaluate(async (hash) => {
        let ticks = 0;
        const timer = setInterval(() => ticks++, 5);
        window.location.hash = hash;
        await new Promise((done) => setTimeout(done, 700));
        clearInterval(timer);
        return ticks;
      }, fragment);
      // A page that froze would have had one turn, at the end.
      expect(awake).toBeGreaterThan(3);
      await expect(refusal(page)).toContainText('damaged');
    }
  });

  test('another link in the same tab takes its place', async ({ page }) => {
    await page.goto(whole.slice(0, -1));
    await expect(refusal(page)).toBeVisible();
    await page.evaluate((hash) => (window.location.hash = hash), whole.slice(3));
    await viewed(page);
    await expect(card(page, 'Seat counting')).toBeVisible();
  });
});

test.describe('the read-only page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(linkTo('team-invites.md', sample()));
    await viewed(page);
  });

  test('shows the plan and its problems, is searched and looked at, and changes nothing', async ({
    page,
  }) => {
    await test.step('shows the plan and its problems, and nothing that mends them', async () => {
      await expect(page.getByText('shared, read-only')).toBeVisible();
      await page.getByRole('button', { name: /^Problems:/ }).click();
      const list = page.getByRole('region', { name: 'Problems' });
      await expect(list.getByRole('listitem')).toHaveCount(3);
      await expect(list.getByText('line 170')).toBeVisible();
      await expect(page.getByRole('button', { name: /^Wait for/ })).toHaveCount(0);
      await list.getByRole('button', { name: /Reminder schedule waits for/ }).click();
      const details = page.getByRole('complementary', { name: 'Details' });
      await expect(details.getByRole('heading', { name: 'Reminder schedule', level: 2 })).toBeVisible();
      await expect(details.getByText('Never remind after an invite was revoked')).toBeVisible();
    });
    await test.step('no key and no click changes anything', async () => {
      const one = card(page, 'Invite form shell');
      await one.getByRole('checkbox').click({ force: true });
      await one.click();
      for (const key of ['t', ' ', 'Delete', 'm', 'ArrowRight', 'Enter', 'Shift+ArrowRight', 'd', 'Escape'])
        await page.keyboard.press(key);
      await expect(one.getByRole('checkbox')).not.toBeChecked();
      expect((await downloadShared(page)).bytes.equals(sample())).toBe(true);
      await expect(page.locator('.pl-canvas [data-drawing]')).toHaveCount(0);
    });
    await test.step('search finds by title, issue and step, and goes there', async () => {
      await page.getByRole('main', { name: 'Plan' }).focus();
      await page.keyboard.press('/');
      const field = page.getByRole('combobox', { name: 'Search the plan' });
      await field.fill('TS-12');
      await expect(page.getByRole('option')).toHaveCount(1);
      await field.fill('upgrade page');
      await expect(page.getByRole('option')).toHaveText([/Seat picker/]);
      await page.keyboard.press('Enter');
      await expect(card(page, 'Seat picker')).toBeFocused();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.getByRole('button', { name: 'Search' }).click();
      await field.fill('zebra');
      await expect(page.getByText('Nothing in this plan is called so.')).toBeVisible();
    });
    await test.step('zoom and theme', async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect(page.getByRole('button', { name: /^Zoom 125 %/ })).toBeVisible();
      await page.getByRole('button', { name: 'Theme' }).click();
      await page.getByRole('menuitemradio', { name: 'Dark' }).click();
      await expect(page.locator('html')).toHaveClass(/dark/);
    });
  });

  test('a drag on a card moves the view, not the card', async ({ page }) => {
    const one = card(page, 'Seat counting');
    const lane = page.getByRole('button', { name: /^notify/ });
    const before = await one.boundingBox();
    const head = await lane.boundingBox();
    if (!before || !head) throw new RangeError('nothing to drag');
    await page.setViewportSize({ width: 800, height: 500 });
    await page.mouse.move(before.x + 90, before.y + 60);
    await page.mouse.down();
    await page.mouse.move(before.x - 110, before.y + 40, { steps: 8 });
    await page.mouse.up();
    await still(page);
    const after = await one.boundingBox();
    expect(Math.round((after?.x ?? 0) - before.x)).toBeLessThan(-100);
    await expect(page.locator('.is-lifted')).toHaveCount(0);
  });
});

test('a document without a plan shows its text', async ({ page }) => {
  await page.goto(linkTo('notes.md', '# Notes\n\nOnly words.\n'));
  await expect(page.getByText('No execution plan was found')).toBeVisible();
  await expect(page.getByLabel('Markdown', { exact: true })).toHaveText(/Only words\./);
});

test('editing a copy opens it in the editor, and the viewer’s own draft stays as it was', async ({
  page,
}) => {
  // Three pages are loaded in turn.
  test.slow();
  await visit(page);
  await pick(page, 'mine.md', fixtureBytes('canonical.md'));
  await card(page, 'Camera page').getByRole('checkbox').click();
  await expect(fileChip(page)).toContainText('Draft kept');
  const mine = (await download(page)).bytes;
  const other = await page.context().newPage();
  await other.goto(linkTo('theirs.md', sample()));
  await viewed(other);
  await other.getByRole('button', { name: 'Edit a copy' }).click();
  await expect(fileChip(other)).toContainText('theirs.md');
  await expect(card(other, 'Seat counting')).toBeVisible();
  await card(other, 'Seat counting').getByRole('checkbox').click();
  await expect(fileChip(other)).toContainText('change');
  expect((await download(other)).bytes.toString()).toContain('- [x] **Seat counting**');
  await other.close();

  await page.reload();
  await expect(fileChip(page)).toContainText('mine.md');
  expect((await download(page)).bytes.equals(mine)).toBe(true);
});

test.describe('export', () => {
  test.beforeEach(({ page }) => visit(page));

  const form = (page: Page, name: string) => page.getByRole('region', { name });

  test('the forms of an export, each with what it changes', async ({ page }) => {
    await test.step('the same file is the opened one and the change in it', async () => {
      await card(page, 'Seat counting').getByRole('checkbox').click();
      await page.getByRole('button', { name: 'More ways to save' }).click();
      await page.getByRole('menuitem', { name: 'Export…' }).click();
      const same = form(page, 'Same file, smallest change');
      await expect(same.getByText('Takes 1 line out, writes 1 line.')).toBeVisible();
      const started = page.waitForEvent('download');
      await same.getByRole('button', { name: 'Download' }).click();
      expect(readFileSync(await (await started).path(), 'utf8')).toBe(
        sample().toString().replace('- [ ] **Seat counting**', '- [x] **Seat counting**'),
      );
    });
    await test.step('both forms stand side by side, each with what it changes', async () => {
      await page.keyboard.press('Escape');
      await pick(page, 'plan.md', '## Execution Plan\n\n### Phase 1: Start\n\n* [ ] **One**\n');
      await expect(fileChip(page)).toContainText('plan.md');
      await page.keyboard.press('Control+Shift+e');
      await expect(
        form(page, 'Same file, smallest change').getByText('Changes nothing in the file.'),
      ).toBeVisible();
      const canonical = form(page, 'Canonical form');
      await expect(canonical.getByRole('group', { name: 'Difference' })).toContainText('- [ ] **One**');
      await canonical.getByRole('button', { name: 'Copy' }).click();
      await expect(canonical.getByText('Copied.')).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\n- [ ] **One**');
      const started = page.waitForEvent('download');
      await canonical.getByRole('button', { name: 'Download' }).click();
      const file = await started;
      expect(file.suggestedFilename()).toBe('plan.md');
      expect(readFileSync(await file.path(), 'utf8')).toContain('\n- [ ] **One**');
    });
  });
});

test.describe('for everyone', () => {
  test('the read-only page, with everything open, and its search', async ({ page }) => {
    // Checked three times over.
    test.slow();
    await page.goto(linkTo('team-invites.md', sample()));
    await viewed(page);
    await fitInBothThemes(page);
    await page.getByRole('button', { name: /^Problems:/ }).click();
    await card(page, 'Accept an invite').click();
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
    await fitInBothThemes(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('option').first()).toBeVisible();
    await fitInBothThemes(page);
  });

  test('a refused link, and the read-only page on a phone', async ({ page }) => {
    await test.step('a refused link', async () => {
      await page.goto('/v#1.AAAA');
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible();
      await fitInBothThemes(page);
    });
    await test.step('the read-only page on a phone', async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(linkTo('team-invites.md', sample()));
      await viewed(page);
      await fitInBothThemes(page);
    });
  });

  test('the share dialog and the export dialog', async ({ page }) => {
    // Checked twice over.
    test.slow();
    await visit(page);
    await share(page);
    await page.getByRole('button', { name: 'Show the text' }).click();
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
    await fitInBothThemes(page);
    await page.keyboard.press('Escape');
    await card(page, 'Seat counting').getByRole('checkbox').click();
    await page.keyboard.press('Control+Shift+e');
    await expect(page.getByRole('region', { name: 'Canonical form' })).toBeVisible();
    await fitInBothThemes(page);
  });
});
