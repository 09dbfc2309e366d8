import { expect, test, type Page } from '@playwright/test';
import { fitInBothThemes } from './axe';
import { drawn, fileChip, fixtureBytes, notice, visit, withoutFileAccess } from './editor';

/**
 * Has the picker hand over a file of the browser's own file system: a real file with a real handle, which a test can
 * write to behind the page's back. No test can click through the system's picker.
 */
async function letPick(page: Page, name: string, text?: string): Promise<void> {
  await page.evaluate(
    async ([file, content]) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(file, { create: true });
      if (content !== undefined) {
        const writing = await handle.createWritable();
        await writing.write(content);
        await writing.close();
      }
      Object.assign(window, {
        showOpenFilePicker: () => Promise.resolve([handle]),
        showSaveFilePicker: () => Promise.resolve(handle),
      });
    },
    [name, text] as const,
  );
}

/** Writes to a file as another program would. */
const writeOutside = (page: Page, name: string, text: string) => letPick(page, name, text);

const inFile = (page: Page, name: string): Promise<string> =>
  page.evaluate(async (file) => {
    const folder = await navigator.storage.getDirectory();
    return (await (await folder.getFileHandle(file)).getFile()).text();
  }, name);

async function openPicked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open file' }).click();
  await expect(fileChip(page)).toContainText('spec.md');
}

const tick = (page: Page) => page.getByRole('group', { name: /^Chunk Reading schema,/ }).press('t');
const canonical = fixtureBytes('thirteen.md').toString();
const ticked = canonical.replace('- [x] **C1 Reading schema**', '- [ ] **C1 Reading schema**');

test.beforeEach(({ page }) => visit(page));

test('a file is written back byte for byte but for the change, after a reload too', async ({ page }) => {
  await test.step('Ctrl S writes back to the picked file, byte for byte but for the change', async () => {
    await letPick(page, 'spec.md', canonical);
    await openPicked(page);
    await tick(page);
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('Saved spec.md.');
    await expect(fileChip(page)).toContainText('no changes');
    expect(await inFile(page, 'spec.md')).toBe(ticked);
    // Undo goes behind what was saved, and that is a change of the file again.
    await page.keyboard.press('Control+z');
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(fileChip(page)).toContainText('no changes');
    expect(await inFile(page, 'spec.md')).toBe(canonical);
  });
  await test.step('after a reload the file can still be written', async () => {
    await letPick(page, 'spec.md', canonical);
    await openPicked(page);
    await tick(page);
    await expect(fileChip(page)).toContainText('Draft kept');
    await page.reload();
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(notice(page)).toContainText('Saved spec.md.');
    expect(await inFile(page, 'spec.md')).toBe(ticked);
  });
});

test.describe('a file that changed since it was opened', () => {
  const outside = `${canonical}\nWritten by somebody else.\n`;
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'The file changed since it was opened' });

  test.beforeEach(async ({ page }) => {
    await letPick(page, 'spec.md', canonical);
    await openPicked(page);
    await tick(page);
    await writeOutside(page, 'spec.md', outside);
    await page.keyboard.press('Control+s');
    await expect(dialog(page)).toBeVisible();
  });

  test('is not written unasked: cancelled, shown beside one’s own, then overwritten', async ({ page }) => {
    await test.step('is not written, and cancelling leaves everything as it is', async () => {
      await expect(dialog(page)).toContainText('Overwriting takes 3 lines out of it and writes 1 line.');
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      expect(await inFile(page, 'spec.md')).toBe(outside);
      await expect(fileChip(page)).toContainText('1 change not in the file');
    });
    await test.step('is shown beside one’s own, fit for assistive technology', async () => {
      await page.keyboard.press('Control+s');
      await dialog(page).getByRole('button', { name: 'Show the difference' }).click();
      const shown = dialog(page).getByRole('group', { name: 'Difference' });
      await expect(shown).toContainText('goes: Written by somebody else.');
      await expect(shown).toContainText('comes: - [ ] **C1 Reading schema**');
      await fitInBothThemes(page);
    });
    await test.step('is overwritten when that is asked for', async () => {
      await dialog(page).getByRole('button', { name: 'Overwrite' }).click();
      await expect(notice(page)).toContainText('Saved spec.md.');
      expect(await inFile(page, 'spec.md')).toBe(ticked);
      await expect(fileChip(page)).toContainText('no changes');
    });
  });

  test('stays beside one’s own under another name', async ({ page }) => {
    await letPick(page, 'mine.md');
    await dialog(page).getByRole('button', { name: 'Save as…' }).click();
    await expect(notice(page)).toContainText('Saved mine.md.');
    await expect(fileChip(page)).toContainText('mine.md');
    await expect(fileChip(page)).toContainText('no changes');
    expect(await inFile(page, 'mine.md')).toBe(ticked);
    expect(await inFile(page, 'spec.md')).toBe(outside);
  });
});

test('a file that is gone is not pretended to be saved, and the same change made outside needs no question', async ({
  page,
}) => {
  await test.step('the same change made outside needs no question', async () => {
    await letPick(page, 'spec.md', canonical);
    await openPicked(page);
    await tick(page);
    await writeOutside(page, 'spec.md', ticked);
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('Saved spec.md.');
    await expect(fileChip(page)).toContainText('no changes');
  });
  await test.step('a file that is gone is not pretended to be saved', async () => {
    await letPick(page, 'spec.md', canonical);
    await openPicked(page);
    await tick(page);
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('spec.md'));
    await page.keyboard.press('Control+s');
    await expect(notice(page)).toContainText('spec.md is no longer where it was');
    await expect(fileChip(page)).toContainText('1 change not in the file');
  });
});

test('Save as goes on in the file that was chosen', async ({ page }) => {
  await letPick(page, 'plan.md');
  await page.keyboard.press('Control+Shift+s');
  await expect(notice(page)).toContainText('Saved plan.md.');
  await expect(fileChip(page)).toContainText('plan.md');
  await page.getByRole('button', { name: /^Problems:/ }).click();
  await page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true }).click();
  await page.keyboard.press('Control+s');
  await expect(fileChip(page)).toContainText('no changes');
  expect(await inFile(page, 'plan.md')).toContain('mail-templates');
});

test('closing the picker writes nothing, and without file access saving is a download', async ({ page }) => {
  await test.step('closing the picker says nothing and writes nothing', async () => {
    await page.evaluate(() =>
      Object.assign(window, {
        showSaveFilePicker: () => {
          Object.assign(window, { asked: true });
          return Promise.reject(new DOMException('The user aborted a request.', 'AbortError'));
        },
      }),
    );
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    await page.keyboard.press('Control+s');
    await page.waitForFunction(() => 'asked' in window);
    await drawn(page);
    await expect(notice(page)).toHaveText('');
    expect(downloads).toEqual([]);
  });
  await test.step('without file access saving is a download, and no other saving is offered', async () => {
    await withoutFileAccess(page);
    const started = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await started).suggestedFilename()).toBe('team-invites.md');
    await expect(notice(page)).toContainText('Downloaded team-invites.md.');
    await page.getByRole('button', { name: 'More ways to save' }).click();
    await expect(page.getByRole('menuitem', { name: 'Download' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /^Save/ })).toHaveCount(0);
  });
});
