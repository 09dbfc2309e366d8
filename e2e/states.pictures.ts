import { join } from 'node:path';
import { test, type Page } from '@playwright/test';
import { encode } from '../lib/share/link';
import { largePlanText } from '../lib/testing/large-plan';
import { fixtureBytes, pick, visit } from './editor';
import { viewed } from './shared';

/** Every state worth a look, light and dark, wide and phone: `npm run screenshots`, then test-results/screenshots. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  sample: visit,
  real: (page) => opened(page, 'thirteen.md', fixtureBytes('thirteen.md')),
  broken: async (page) => {
    await opened(page, 'broken.md', fixtureBytes('broken.md'));
    await page.keyboard.press('Control+j');
  },
  large: (page) => opened(page, 'large.md', largePlanText(200)),
  empty: (page) => opened(page, 'notes.md', '# Notes\n\nNo plan in here.\n'),
  details: async (page) => {
    await visit(page);
    await page.getByText('Create and revoke').first().click();
    // On a phone they open when they are asked for.
    if ((page.viewportSize()?.width ?? 0) < 1000) await page.keyboard.press('Enter');
  },
  markdown: async (page) => {
    await visit(page);
    await page.getByRole('checkbox', { name: /Invite form shell/ }).click();
    await page.keyboard.press('Control+Shift+m');
  },
  view: async (page) => {
    const link = await encode({ name: 'thirteen.md', text: fixtureBytes('thirteen.md').toString('utf8') });
    await page.goto(`/v#${link.ok ? link.value : ''}`);
    await viewed(page);
  },
};

async function opened(page: Page, name: string, bytes: Buffer | string) {
  await visit(page);
  if ((page.viewportSize()?.width ?? 0) > 1000) return pick(page, name, bytes);
  // On a phone the menu is another; a dropped file takes the same way in.
  const data = await page.evaluateHandle(
    ([file, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], file, { type: 'text/markdown' }));
      return transfer;
    },
    [name, bytes.toString()] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [size, viewport] of Object.entries({
    wide: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  }))
    test.describe(`${colorScheme} ${size}`, () => {
      test.use({ colorScheme, viewport });
      for (const [name, show] of Object.entries(states))
        test(name, async ({ page }) => {
          await show(page);
          // Cards glide to their places, and fonts come last.
          await page.waitForTimeout(1_200);
          const folder = join(import.meta.dirname, '../test-results/screenshots');
          await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${size}.png`) });
        });
    });
