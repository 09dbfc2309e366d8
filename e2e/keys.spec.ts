import { expect, test, type Page } from '@playwright/test';
import { fileChip, visit } from './editor';

const card = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const handoff = (page: Page) => page.getByRole('button', { name: /^Handoff/ }).first();

test('keys act on what is selected, and on nothing else', async ({ page }) => {
  await test.step('keys change no card while a handoff or a stream is selected', async () => {
    await visit(page);
    await card(page, 'Token signing').click();
    await handoff(page).click();
    for (const key of ['t', 'd', 'Control+d', 'Shift+ArrowRight', 'Alt+ArrowDown'])
      await page.keyboard.press(key);
    await expect(fileChip(page)).toContainText('no changes');
  });
  await test.step('after a click in the bar the canvas has the keys again', async () => {
    await card(page, 'Token signing').click();
    await page.keyboard.press('t');
    await expect(fileChip(page)).toContainText('1 change');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(fileChip(page)).toContainText('no changes');
    await page.keyboard.press('t');
    await expect(fileChip(page)).toContainText('1 change');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  });
});

test('Ctrl and a letter work by place on a Cyrillic layout, and the browser’s own save stays away', async ({
  page,
}) => {
  await visit(page);
  await card(page, 'Token signing').click();
  /** A key as a Cyrillic layout tells of it; whether the browser was kept from its own answer. */
  const press = (key: string, code: string, ctrlKey: boolean) =>
    page.evaluate(
      (init) => {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(event);
        return event.defaultPrevented;
      },
      { key, code, ctrlKey },
    );
  expect(await press('е', 'KeyT', false)).toBe(true);
  await expect(fileChip(page)).toContainText('1 change');
  expect(await press('я', 'KeyZ', true)).toBe(true);
  await expect(fileChip(page)).toContainText('no changes');
  const saved = page.waitForEvent('download');
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  expect(await press('ы', 'KeyS', true)).toBe(true);
  await saved;
});

test('an undo inside a text field takes back what a plain field would, not letter by letter', async ({
  page,
}) => {
  await visit(page);
  await card(page, 'Token signing').click();
  const details = page.getByRole('complementary', { name: 'Details' });
  const outcome = details.getByRole('textbox', { name: 'Outcome' });
  const before = await outcome.inputValue();
  await outcome.click();
  await page.keyboard.press('Control+End');
  await outcome.pressSequentially(' and are short', { delay: 30 });
  await page.keyboard.press('Control+z');
  await expect(outcome).toHaveValue(before);
  await outcome.blur();
  await expect(fileChip(page)).toContainText('no changes');
});
