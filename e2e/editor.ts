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

/** Chooses a file by the menu and the browser's picker. */
export async function pick(page: Page, name: string, bytes: Buffer | string): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Open file' }).click();
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  await (await chooser).setFiles({ name, mimeType: 'text/markdown', buffer });
}

/** What the Download button hands over. */
export async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The name in the bar, and what it says about changes. */
export const fileChip = (page: Page) => page.getByRole('banner').getByRole('paragraph');

/** What the editor has to say; the canvas has a region of its own for what happens while dragging. */
export const notice = (page: Page) => page.getByRole('status', { name: 'Notice' });
