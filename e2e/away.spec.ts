import { expect, test } from '@playwright/test';
import { drawn, fileChip, visit } from './editor';

test('with the server gone, a dialog and a list say so in their place; once it is back, trying again opens them', async ({
  page,
  context,
}) => {
  await test.step('with the server gone, a dialog says so and the canvas stays; once it is back, trying again opens it', async () => {
    await visit(page);
    await context.setOffline(true);
    for (const [open, name] of [
      [() => page.getByRole('button', { name: 'Share', exact: true }).click(), 'Share'],
      [() => page.keyboard.press('Control+Shift+E'), 'Export team-invites.md'],
    ] as const) {
      await open();
      const failed = page.getByRole('dialog', { name: 'This could not be opened' });
      await expect(failed).toContainText('server has stopped');
      await expect(page.locator('.react-flow__node').first()).toBeAttached();
      await failed.getByRole('button', { name: 'Close' }).first().click();
      // It was no dead end: opened again, it is fetched again.
      await open();
      await expect(failed).toBeVisible();
      await context.setOffline(false);
      await failed.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await page.keyboard.press('Escape');
      await context.setOffline(true);
    }
  });
  await test.step('with the server gone, a list to choose from says so in its place', async () => {
    await context.setOffline(false);
    await visit(page);
    await page.getByRole('group', { name: /^Chunk Token signing,/ }).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await context.setOffline(true);
    await details.getByRole('button', { name: 'add a skill' }).click();
    const list = page.getByRole('dialog', { name: 'Choose a skill' });
    await expect(list.getByRole('alert')).toContainText('server has stopped');
    await context.setOffline(false);
    await list.getByRole('button', { name: 'Try again' }).click();
    await expect(list.getByRole('combobox')).toBeFocused();
  });
});

test('a page translator leaves what the editor changes alone, so that nothing breaks', async ({ page }) => {
  await visit(page);
  /** What those of Chrome, Edge and Firefox do: each text that is not marked otherwise moves into an element of theirs. */
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || parent.closest('script, style, [translate=no]') || text.data.trim() === '') continue;
        const font = document.createElement('font-of-a-translator');
        parent.replaceChild(font, text);
        font.append(text.data.toUpperCase());
      }
    });
  await translate();
  const card = page.getByRole('group', { name: /^Chunk Token signing,/i });
  await card.click();
  await page.keyboard.press('t');
  await expect(fileChip(page)).toContainText('1 change');
  await translate();
  await page.keyboard.press('Control+Shift+M');
  await drawn(page);
  await translate();
  await card.click();
  await page.keyboard.press('Delete');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card).toHaveCount(1);
});
