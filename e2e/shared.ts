import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/** The link that the share dialog makes of what is open. */
export async function linkOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/#1\./);
  const link = await field.inputValue();
  await page.keyboard.press('Escape');
  return link;
}

/** What the read-only page hands over. */
export async function downloadShared(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download markdown' }).click();
  const file = await started;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** A fragment made without the product, its checksum right: `says` is how many bytes it claims to unpack to. */
export function fragmentOf(unpacked: Buffer, says = unpacked.length): string {
  const packed = deflateRawSync(unpacked, { level: 9 });
  const head = Buffer.alloc(14);
  head.writeUIntBE(says, 0, 3);
  head.writeUIntBE(packed.length, 3, 3);
  createHash('sha256').update('1').update(head).update(packed).digest().copy(head, 6, 0, 8);
  return `1.${Buffer.concat([head, packed]).toString('base64url')}`;
}

/** The same of a document. */
export const linkTo = (name: string, text: Buffer | string): string =>
  `/v#${fragmentOf(Buffer.concat([Buffer.from(`${name}\n`), Buffer.from(text)]))}`;

/** Waits until the read-only page stands. */
export async function viewed(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Edit a copy' })).toBeVisible();
  await expect(page.getByText('Drawing the plan')).toHaveCount(0);
}
