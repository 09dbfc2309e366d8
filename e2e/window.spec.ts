import { expect, test, type Page } from '@playwright/test';
import { fileChip, fixtureBytes, pick, visit } from './editor';

/** Where one looks on the canvas, and the keys that work before anything is clicked. */
const zoom = (page: Page) => page.getByRole('button', { name: /^Zoom \d+ %/ });

test.beforeEach(({ page }) => visit(page));

test('keys work before anything is clicked, and cards stay in sight', async ({ page }) => {
  await test.step('keys work before anything is clicked, and do nothing to a card that nobody has chosen', async () => {
    for (const key of ['Delete', 't', 'Shift+ArrowRight']) await page.keyboard.press(key);
    // Steps that come fast all count.
    for (let step = 0; step < 3; step++) await page.keyboard.press('-');
    await expect(zoom(page)).toHaveText('51 %');
    await page.keyboard.press('Control+0');
    await expect(zoom(page)).toHaveText('100 %');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('group', { name: /^Chunk Invite and seat tables,/ })).toBeFocused();
    await expect(fileChip(page)).toContainText('no changes');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).focus();
    await page.keyboard.press('Delete');
    await expect(fileChip(page)).toContainText('no changes');
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  });
  await test.step('another document is looked at from its beginning, wherever one was on the one before', async () => {
    await page.keyboard.press('Escape');
    await expect(fileChip(page)).toContainText('no changes');
    await page.keyboard.press('Escape');
    await page.mouse.move(900, 600);
    await page.mouse.wheel(4_000, 4_000);
    const first = page.getByRole('group', { name: /^Chunk Invite and seat tables,/ });
    await expect(first).not.toBeInViewport();
    await pick(page, 'thirteen.md', fixtureBytes('thirteen.md'));
    await expect(fileChip(page)).toContainText('thirteen.md');
    await expect(page.getByRole('group', { name: /^Chunk Reading schema,/ })).toBeInViewport({ ratio: 1 });
  });
  await test.step('a card stays in sight when a panel takes room from the canvas', async () => {
    await pick(page, 'thirteen.md', fixtureBytes('thirteen.md'));
    const last = page.getByRole('group', { name: /^Chunk Pilot in four shops,/ });
    await last.click();
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
    await expect(last).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Control+Shift+m');
    await expect(page.getByRole('region', { name: 'Markdown' })).toBeVisible();
    await expect(last).toBeInViewport({ ratio: 0.99 });
  });
});

test('what takes the focus out of sight moves the camera, and never the frame around it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await visit(page);
  const shifted = await page.evaluate(() => {
    const moved: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('main [tabindex], main button')) {
      one.focus();
      for (let at = one.parentElement; at; at = at.parentElement)
        if (at.scrollLeft !== 0 || at.scrollTop !== 0) {
          moved.push(`${at.className} by ${one.ariaLabel ?? one.textContent}`);
          at.scrollLeft = at.scrollTop = 0;
        }
    }
    return moved;
  });
  expect(shifted).toEqual([]);

  await page.keyboard.press('Tab');
  for (const name of [/^Phase 3/, /^notify/, /^Done: Reminder schedule/]) {
    const target = page
      .locator('main')
      .getByRole(name.source.startsWith('^Done') ? 'checkbox' : 'button', { name });
    await target.focus();
    await expect(target).toBeInViewport({ ratio: 0.9 });
  }
});
