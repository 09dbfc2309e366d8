import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

/** A spec whose only plan stands in a code fence, and so on: bytes of a stored fixture. */
export const fixtureBytes = (file: string): Buffer =>
  readFileSync(new URL(`../lib/testing/fixtures/${file}`, import.meta.url));

/** Opens the editor and waits until it can be worked with. */
export async function visit(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('main', { name: 'Plan' })).toBeVisible();
  // The canvas comes last; by then the page listens.
  await expect(page.getByText('Drawing the plan')).toHaveCount(0);
}

/** Waits until everything has been drawn that is due, and the timers have run that were: what was begun listens now. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** Waits until camera and cards stand still, some frames long. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const places = () =>
      [...document.querySelectorAll('.react-flow__viewport, .react-flow__node')]
        .map((one) => one.getBoundingClientRect())
        .map(({ x, y, width }) => `${x} ${y} ${width}`)
        .join();
    for (let was = '', frames = 0; frames < 6; frames++) {
      await new Promise(requestAnimationFrame);
      const now = places();
      if (now !== was) frames = 0;
      was = now;
    }
  });

/** Has the page do without writing to files, as Firefox and Safari do; the picker it then shows is one a test can use. */
export const withoutFileAccess = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

/** Chooses a file by the menu and the browser's picker. */
export async function pick(page: Page, name: string, bytes: Buffer | string): Promise<void> {
  await withoutFileAccess(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Open file' }).click();
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  await (await chooser).setFiles({ name, mimeType: 'text/markdown', buffer });
}

/** What Download hands over. */
export async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'More ways to save' }).click();
  await page.getByRole('menuitem', { name: 'Download' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The name in the bar, and what it says about changes. */
export const fileChip = (page: Page) => page.getByRole('banner').getByRole('paragraph');

/** What the editor has to say; the canvas has a region of its own for what happens while dragging. */
export const notice = (page: Page) => page.getByRole('status', { name: 'Notice' });
