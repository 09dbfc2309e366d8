import { expect, test } from '@playwright/test';
import { fitInBothThemes } from './axe';
import { fixtureBytes, pick, visit } from './editor';

test.beforeEach(({ page }) => visit(page));

test('the editor, its shortcuts, the paste dialog, and a file without a plan', async ({ page }) => {
  await test.step('the editor', async () => {
    await fitInBothThemes(page);
  });
  await test.step('the shortcuts', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await fitInBothThemes(page);
  });
  await test.step('the paste dialog', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Paste markdown' }).click();
    await expect(page.getByRole('dialog', { name: 'Paste markdown' })).toBeVisible();
    await fitInBothThemes(page);
  });
  await test.step('a file without a plan', async () => {
    await page.keyboard.press('Escape');
    await pick(page, 'answer.md', fixtureBytes('fenced.md'));
    await expect(page.getByText('No execution plan found')).toBeVisible();
    await fitInBothThemes(page);
  });
});

test('the list of what to wait for, and all panels open', async ({ page }) => {
  await test.step('the list of what to wait for', async () => {
    await page.keyboard.press('Control+j');
    await page.getByRole('button', { name: /Reminder schedule waits for/ }).click();
    await page.getByRole('button', { name: 'add what this chunk waits for' }).click();
    await expect(page.getByRole('combobox', { name: 'Chunk to wait for' })).toBeVisible();
    await fitInBothThemes(page);
  });
  await test.step('all panels open', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Control+Shift+m');
    await page.getByRole('button', { name: /Reminder schedule waits for/ }).click();
    await expect(page.getByRole('complementary', { name: 'Details' })).toBeVisible();
    await page
      .getByRole('region', { name: 'Problems' })
      .getByRole('button', { name: 'Wait for “Mail templates”', exact: true })
      .click();
    await expect(page.getByRole('group', { name: /^Markdown of/ }).getByText('changed: ')).not.toHaveCount(0);
    await fitInBothThemes(page);
  });
});

test('a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fitInBothThemes(page);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await fitInBothThemes(page);
});
