import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Rules whose answer depends on colours, and with them on the theme. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Nothing stands in the way of assistive technology, on the page as it is now. */
export async function fit(page: Page): Promise<void> {
  await settled(page);
  await check(new AxeBuilder({ page }));
}

/** The same in light, and in dark all that depends on colours. */
export async function fitInBothThemes(page: Page): Promise<void> {
  const root = page.locator('html');
  await expect(root).not.toHaveClass(/dark/);
  await fit(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(root).toHaveClass(/dark/);
  await settled(page);
  await check(new AxeBuilder({ page }), ofColours);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(root).not.toHaveClass(/dark/);
}

/** Colours that fade have arrived; what goes round and round need not. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ends = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ends.map((one) => one.finished));
  });

async function check(axe: AxeBuilder, rules?: readonly string[]): Promise<void> {
  // One page, no foreign frames: a second page to put the findings together is not needed. What passes is not described.
  const { violations } = await axe
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: [...rules] } }) })
    .analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html) }))).toEqual([]);
}
