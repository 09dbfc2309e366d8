import { expect, test, type Page } from '@playwright/test';
import { fit } from './axe';
import { fileChip, fixtureBytes, pick, visit } from './editor';
import { linkTo, viewed } from './shared';

// A plan in which every field tries to run something or to fetch something from elsewhere.
const file = 'script-injection.md';

/** What a page does that a plan must not make it do. */
function watch(page: Page, origin: string): readonly string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:image/svg+xml') && !url.startsWith('blob:'))
      seen.push(`request: ${url}`);
  });
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() !== null) seen.push(`frame: ${frame.url()}`);
  });
  return seen;
}

/** Elements and attributes that only the plan's text could have brought in. */
const injected = (page: Page) =>
  // What is evaluated stands alone: React Flow's own link to its home is the one way out that a page has.
  page.evaluate(
    (attribution) => [
      ...[
        ...document.querySelectorAll('iframe, object, embed, base, form, img, meta[http-equiv=refresh]'),
      ].map((element) => element.outerHTML),
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|data):/i.test(value))
          .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
      ),
      ...[...document.querySelectorAll('a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !/^(?:#|\/(?:$|v#)|http:\/\/127\.0\.0\.1)/.test(href) && href !== attribution),
      ...[...document.scripts]
        .map((script) => script.textContent)
        .filter((text) => text.startsWith('alert(')),
    ],
    'https://reactflow.dev?utm_source=attribution',
  );

/** Selects everything there is, one after another, so that every field is drawn once. */
async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Problems:/ }).click();
  const rows = page.getByRole('region', { name: 'Problems' }).getByRole('listitem');
  for (let at = 0; at < (await rows.count()); at++) await rows.nth(at).getByRole('button').first().click();
  for (const target of await page.locator('.pl-canvas [data-select], .react-flow__node').all())
    await target.click({ force: true });
}

test('in the editor: nothing runs, nothing is fetched, in any panel or dialog', async ({ page, baseURL }) => {
  // Everything is selected once.
  test.slow();
  const seen = watch(page, baseURL ?? '');
  await visit(page);
  await pick(page, file, fixtureBytes(file));
  await expect(fileChip(page)).toContainText(file);
  await look(page);
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByRole('group', { name: /^Markdown of/ })).toBeVisible();
  expect(await injected(page)).toEqual([]);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Show the text' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#1\./);
  expect(await injected(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByRole('region', { name: 'Canonical form' })).toBeVisible();
  expect(await injected(page)).toEqual([]);
  expect(seen).toEqual([]);
});

test('on the read-only page', async ({ page, baseURL }) => {
  const seen = watch(page, baseURL ?? '');
  await page.goto(linkTo('"><script>alert(1)</script>.md', fixtureBytes(file)));
  await viewed(page);
  await look(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await injected(page)).toEqual([]);
  expect(seen).toEqual([]);
});

test('in the HTML file, opened from disk', async ({ page, browser }, info) => {
  await visit(page);
  await pick(page, file, fixtureBytes(file));
  await expect(fileChip(page)).toContainText(file);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download HTML file' }).click();
  const saved = info.outputPath('plan.html');
  await (await started).saveAs(saved);

  const offline = await browser.newContext({ offline: true });
  const other = await offline.newPage();
  const address = `file://${saved}`;
  const seen = watch(other, address);
  await other.goto(address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^<script>alert\('title'\)/);
  for (const link of await other.locator('a').all()) await link.click();
  await other.getByText('Show the markdown').click();
  expect(await injected(other)).toEqual([]);
  expect(await other.evaluate(() => document.scripts.length)).toBe(0);
  expect(await other.locator('pre').textContent()).toBe(fixtureBytes(file).toString());
  expect(seen).toEqual([]);
  await offline.close();
});

test('the HTML file of the sample is for everyone, in light and in dark', async ({ page, browser }, info) => {
  // The checker takes its time over a page this long.
  test.slow();
  await visit(page);
  await page.keyboard.press('Control+Shift+e');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download HTML file' }).click();
  const saved = info.outputPath('plan.html');
  await (await started).saveAs(saved);
  // The checker needs a script of its own in the page, which the page's own policy would not let in.
  const context = await browser.newContext({ bypassCSP: true });
  const other = await context.newPage();
  for (const colorScheme of ['light', 'dark'] as const) {
    await other.emulateMedia({ colorScheme });
    await other.goto(`file://${saved}`);
    await other.getByText('Show the markdown').click();
    await fit(other);
  }
  await context.close();
});
