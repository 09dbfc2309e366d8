import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { download, fileChip, fixtureBytes, notice, pick, visit } from './editor';

const files = readdirSync(new URL('../lib/testing/fixtures/', import.meta.url)).filter((file) =>
  file.endsWith('.md'),
);

test.beforeEach(({ page }) => visit(page));

test('the sample is open at first, and nothing of it has changed', async ({ page }) => {
  await expect(fileChip(page)).toContainText('team-invites.md');
  await expect(fileChip(page)).toContainText('no changes');
});

test('every fixture comes back byte for byte', async ({ page }) => {
  for (const file of files)
    await test.step(file, async () => {
      await pick(page, file, fixtureBytes(file));
      await expect(fileChip(page)).toContainText(file);
      if (file === 'fenced.md') await expect(page.getByText('No execution plan found')).toBeVisible();
      const { name, bytes } = await download(page);
      expect(name).toBe(file);
      expect(bytes.equals(fixtureBytes(file))).toBe(true);
    });
});

test('a file is dropped, a text is pasted, and what is pasted into a field stays there', async ({ page }) => {
  await test.step('a file dropped on the window opens', async () => {
    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.md'));
      return data;
    }, fixtureBytes('canonical.md').toString());
    await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await expect(page.getByText('Drop to open')).toBeVisible();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await expect(page.getByText('Drop to open')).toBeHidden();
    await expect(fileChip(page)).toContainText('dropped.md');
  });
  await test.step('pasting outside a field opens the dialog with the text, and opening it keeps its line endings', async () => {
    const text = fixtureBytes('crlf.md').toString();
    await paste(page, text);
    const dialog = page.getByRole('dialog', { name: 'Paste markdown' });
    await expect(dialog.getByRole('textbox')).toHaveValue(text.replaceAll('\r\n', '\n'));
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(fileChip(page)).toContainText('Receipt Capture.md');
    expect((await download(page)).bytes.toString()).toBe(text);
  });
  await test.step('pasting into a field is left to the field', async () => {
    await paste(page, 'first');
    const field = page.getByRole('textbox', { name: 'Markdown to open' });
    await field.focus();
    await field.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'second');
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect(field).toHaveValue('first');
    await expect(page.getByRole('dialog')).toHaveCount(1);
  });
});

const refused = [
  {
    why: 'a picture',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 0, 1]),
    says: 'not a text file',
  },
  { why: 'what is no UTF-8', bytes: Buffer.from('# Caf\xe9\n', 'latin1'), says: 'not valid UTF-8' },
  { why: 'more than 10 MB', bytes: Buffer.alloc(10_000_001, 'a'), says: '10 MB' },
];
test('what is no text of ours is refused with a sentence, and what was open stays', async ({ page }) => {
  for (const { why, bytes, says } of refused)
    await test.step(why, async () => {
      await pick(page, 'other.md', bytes);
      await expect(notice(page)).toContainText(says);
      await expect(notice(page)).toContainText('other.md');
      await expect(fileChip(page)).toContainText('team-invites.md');
    });
});

test('a document without a plan can get one: a new one in an empty file, or the one in its code block', async ({
  page,
}) => {
  await test.step('an empty file offers a new plan under its name', async () => {
    await pick(page, 'fresh.md', ' \n');
    const dialog = page.getByRole('dialog', { name: 'fresh.md is empty' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: 'Start a new plan' }).click();
    await expect(fileChip(page)).toContainText('fresh.md');
    await expect(page.getByRole('button', { name: /^Problems: .*no problems/ })).toBeVisible();
  });
  await test.step('a plan in a code block is offered and opens as a file of its own', async () => {
    await pick(page, 'answer.md', fixtureBytes('fenced.md'));
    await page.getByRole('button', { name: /^Open the plan on line \d+$/ }).click();
    await expect(page.getByText('No execution plan found')).toBeHidden();
    await expect(fileChip(page)).toContainText('answer-plan.md');
  });
});

/** What pasting from the clipboard dispatches, without the system's clipboard, which tests would share. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
