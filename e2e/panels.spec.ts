import { expect, test } from '@playwright/test';
import { download, fileChip, notice, visit } from './editor';

test.beforeEach(({ page }) => visit(page));

test('problems are counted, listed, walked through, and lead to their cards', async ({ page }) => {
  await test.step('what the focus only comes back to says nothing, and what Tab leads to says what it does', async () => {
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible();
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('button', { name: /^Problems:/ })).toBeFocused();
    await expect(page.getByRole('tooltip')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('tooltip')).toContainText('Show the problems');
    await page.getByRole('button', { name: 'Save', exact: true }).hover();
    await expect(page.getByRole('tooltip')).toContainText(/^Save to the file, or download it(Ctrl|⌘)\s?\+?S/);
  });
  await test.step('the problems are counted always and listed when wanted', async () => {
    const chip = page.getByRole('button', { name: /^Problems:/ });
    await expect(chip).toHaveAttribute('aria-expanded', 'false');
    await expect(page.getByRole('region', { name: 'Problems' })).toBeHidden();
    await chip.click();
    await expect(page.getByRole('region', { name: 'Problems' })).toBeVisible();
    await page.keyboard.press('Control+j');
    await expect(page.getByRole('region', { name: 'Problems' })).toBeHidden();
  });
  await test.step('arrows walk through the problems', async () => {
    await page.keyboard.press('Control+j');
    const rows = page.getByRole('region', { name: 'Problems' }).getByRole('listitem');
    await rows.first().getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(1).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(rows.first().getByRole('button').first()).toBeFocused();
  });
  await test.step('a problem leads to its card by keyboard, and the details say it too', async () => {
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Control+j');
    const panel = page.getByRole('region', { name: 'Problems' });
    const rows = panel.getByRole('button', { name: /Reminder schedule waits for/ });
    await rows.focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { name: 'Reminder schedule' })).toBeVisible();
    await expect(details.getByText('Reminder schedule waits for')).toBeVisible();
  });
});

test('the markdown shows what is selected and what changed, and each change is what it means', async ({
  page,
}) => {
  await test.step('the markdown marks what changed, and the selected lines', async () => {
    await page.keyboard.press('Control+Shift+m');
    const lines = page.getByRole('group', { name: 'Markdown of team-invites.md' });
    await expect(lines.getByText('changed: ')).toHaveCount(0);
    await lines.getByText('**Token signing**').click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await expect(details.getByRole('heading', { name: 'Token signing' })).toBeVisible();
    await details.getByRole('combobox', { name: 'Stream' }).selectOption('api');
    await expect(lines.getByText('changed: ')).toHaveCount(2);
    const text = (await download(page)).bytes.toString();
    expect(text).toContain('| Token signing | api |');
  });
  await test.step('a tick is one character of the file', async () => {
    const before = (await download(page)).bytes.toString();
    await page
      .getByRole('group', { name: /^Markdown of/ })
      .getByText('**Invite form shell**')
      .click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('checkbox', { name: 'Done' })
      .check();
    const after = (await download(page)).bytes.toString();
    expect(after).toBe(before.replace('- [ ] **Invite form shell**', '- [x] **Invite form shell**'));
  });
  await test.step('what a chunk waits for can be searched for, added and taken away', async () => {
    await page
      .getByRole('group', { name: /^Markdown of/ })
      .getByText('**Rate limits for invites**')
      .click();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('button', { name: 'add what this chunk waits for' }).click();
    await page.getByRole('combobox', { name: 'Chunk to wait for' }).fill('mail temp');
    await page.keyboard.press('Enter');
    const remove = details.getByRole('button', { name: 'Stop waiting for Mail templates' });
    await expect(remove).toBeVisible();
    expect((await download(page)).bytes.toString()).toContain('mail-templates');
    await remove.click();
    await expect(remove).toBeHidden();
  });
});

test('the keys that open a panel take the focus there, and closing brings it back', async ({ page }) => {
  await page.keyboard.press('Control+j');
  const panel = page.getByRole('region', { name: 'Problems' });
  await expect(panel.getByRole('listitem').first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: /^Problems:/ })).toBeFocused();
  await page.keyboard.press('Control+Shift+m');
  await expect(page.getByRole('group', { name: /^Markdown of/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Markdown', exact: true })).toBeFocused();
});

test('a fix mends the plan in one step, and the focus stays in the list', async ({ page }) => {
  await test.step('a fix leaves the focus in the list', async () => {
    await page.keyboard.press('Control+j');
    const panel = page.getByRole('region', { name: 'Problems' });
    // The key leads to the first row.
    await expect(panel.locator('[data-row]').first()).toBeFocused();
    await panel.getByRole('button', { name: /Reminder schedule waits for/ }).focus();
    await page.keyboard.press('Tab');
    await expect(panel.getByRole('button', { name: 'Wait for “Mail templates”', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(panel.locator('[data-row]:focus')).toHaveCount(1);
  });
  await test.step('a fix mends the plan in one step that can be taken back', async () => {
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+j');
    await page.keyboard.press('Control+j');
    await page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true })).toHaveCount(0);
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.keyboard.press('Control+z');
    await expect(notice(page)).toContainText('Undone: Wait for');
    await expect(fileChip(page)).toContainText('no changes');
    await expect(page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true })).toBeVisible();
  });
});
