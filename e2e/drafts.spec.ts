import { expect, test, type Page } from '@playwright/test';
import { fit, fitInBothThemes } from './axe';
import { download, fileChip, fixtureBytes, notice, pick, visit } from './editor';

/** Makes one change to the sample: a problem mended by its button. */
async function mend(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Problems:/ }).click();
  await page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true }).click();
}

/** Moves a chunk to another stream by its details. */
async function giveTo(page: Page, title: string, stream: string): Promise<void> {
  await card(page, title).click();
  await details(page).getByRole('combobox', { name: 'Stream' }).selectOption(stream);
}

const card = (page: Page, title: string) => page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const otherTab = (page: Page) => page.getByRole('region', { name: 'Other tab' });

const kept = (page: Page) => expect(fileChip(page)).toContainText('Draft kept');
const ready = (page: Page) => expect(page.getByText('Drawing the plan')).toHaveCount(0);
const markdown = async (page: Page) => (await download(page)).bytes.toString();

const openMenu = (page: Page) => page.getByRole('button', { name: 'Open', exact: true }).click();

async function recent(page: Page) {
  await openMenu(page);
  await page.getByRole('menuitem', { name: 'All recent…' }).click();
  return page.getByRole('dialog', { name: 'Recent' });
}

/** Whether closing the tab now would make the browser ask. */
const wouldAsk = (page: Page) =>
  page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));

test.describe('one tab', () => {
  test.beforeEach(({ page }) => visit(page));

  test('the sample as it comes is no draft; a change of it is one, also right before a reload, and stays the same', async ({
    page,
  }) => {
    await test.step('the sample as it comes is no draft, and a change of it is one', async () => {
      await expect(fileChip(page)).not.toContainText('Draft');
      await mend(page);
    });
    await test.step('a reload right after a change loses nothing', async () => {
      await page.reload();
      await ready(page);
      await kept(page);
      await expect(fileChip(page)).toContainText('1 change not in the file');
      expect(await wouldAsk(page)).toBe(false);
    });
    await test.step('a reload goes on where it was, and what is saved is the same', async () => {
      await giveTo(page, 'Token signing', 'api');
      await kept(page);
      const before = await fileChip(page).textContent();
      await page.reload();
      await ready(page);
      await expect(fileChip(page)).toHaveText(before ?? '');
      const text = await markdown(page);
      expect(text).toContain('| Token signing | api |');
      await expect(fileChip(page)).toContainText('no changes');
      // What is in the file is known after a reload too.
      await kept(page);
      await page.reload();
      await ready(page);
      await expect(fileChip(page)).toContainText('no changes');
      expect(await markdown(page)).toBe(text);
    });
  });

  test('a text that was pasted is in no file, and says so', async ({ page }) => {
    await page.keyboard.press('Escape');
    await openMenu(page);
    await page.getByRole('menuitem', { name: 'Paste markdown' }).click();
    await page
      .getByRole('textbox', { name: 'Markdown to open' })
      .fill(fixtureBytes('canonical.md').toString());
    await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
    await expect(fileChip(page)).toContainText('not in a file yet');
    await kept(page);
    await page.reload();
    await ready(page);
    await expect(fileChip(page)).toContainText('Receipt Capture.md');
    await expect(fileChip(page)).toContainText('not in a file yet');
    await download(page);
    await expect(fileChip(page)).toContainText('no changes');
  });

  test('opening something else asks nothing and loses nothing', async ({ page }) => {
    await mend(page);
    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    await expect(fileChip(page)).toContainText('other.md');
    await kept(page);
    const dialog = await recent(page);
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await expect(dialog.getByRole('listitem')).toContainText(
      '1 change not in the file · 3 phases, 11 chunks',
    );
    await dialog.getByRole('button', { name: /^team-invites.md/ }).click();
    await expect(fileChip(page)).toContainText('team-invites.md');
    await expect(fileChip(page)).toContainText('1 change not in the file');
  });

  test('a file opened again finds its draft, and undo leads to the file', async ({ page }) => {
    const bytes = fixtureBytes('thirteen.md');
    await pick(page, 'spec.md', bytes);
    await page.getByRole('group', { name: /^Chunk Reading schema,/ }).click();
    await page.getByRole('group', { name: /^Chunk Reading schema,/ }).press('t');
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    await expect(fileChip(page)).toContainText('other.md');
    await pick(page, 'spec.md', bytes);
    await expect(notice(page)).toContainText('Your draft of spec.md is open: 1 change not in the file');
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await page.getByRole('button', { name: 'Undo: Open the draft' }).click();
    await expect(fileChip(page)).toContainText('no changes');
    expect(await markdown(page)).toBe(bytes.toString());
  });

  test('a file opened again after its changes were downloaded elsewhere finds them too', async ({ page }) => {
    const bytes = fixtureBytes('thirteen.md');
    await pick(page, 'spec.md', bytes);
    await page.getByRole('group', { name: /^Chunk Reading schema,/ }).press('t');
    const changed = await markdown(page);
    await expect(fileChip(page)).toContainText('no changes');
    await pick(page, 'spec.md', bytes);
    // The file that was opened does not hold what was downloaded.
    await expect(fileChip(page)).toContainText('1 change not in the file');
    await kept(page);
    await page.reload();
    await ready(page);
    await expect(fileChip(page)).toContainText('1 change not in the file');
    expect(await markdown(page)).toBe(changed);
  });

  test('the same text under another name is another document', async ({ page }) => {
    await pick(page, 'one.md', fixtureBytes('thirteen.md'));
    await page.getByRole('group', { name: /^Chunk Reading schema,/ }).press('t');
    await kept(page);
    await pick(page, 'two.md', fixtureBytes('thirteen.md'));
    await expect(fileChip(page)).toContainText('two.md');
    await expect(fileChip(page)).toContainText('no changes');
  });

  test('what is left as it came is not listed, a draft is, also where there is no plan', async ({ page }) => {
    await test.step('a new plan that was left as it came is not listed', async () => {
      await openMenu(page);
      await page.getByRole('menuitem', { name: 'New plan' }).click();
      await expect(fileChip(page)).toContainText('new-plan.md');
      await kept(page);
      await pick(page, 'other.md', fixtureBytes('canonical.md'));
      await expect(fileChip(page)).toContainText('other.md');
      await openMenu(page);
      await expect(page.getByRole('menuitem', { name: 'Sample plan' })).toBeVisible();
      await expect(page.getByRole('menuitem', { name: 'All recent…' })).toHaveCount(0);
    });
    await test.step('drafts are listed where there is no plan to look at', async () => {
      await page.getByRole('menuitem', { name: 'Sample plan' }).click();
      await expect(fileChip(page)).toContainText('team-invites.md');
      await mend(page);
      await pick(page, 'answer.md', fixtureBytes('fenced.md'));
      await expect(page.getByText('No execution plan found')).toBeVisible();
      const list = page.getByRole('list', { name: 'Recent' });
      await list.getByRole('button', { name: /^team-invites.md/ }).click();
      await expect(fileChip(page)).toContainText('team-invites.md');
    });
  });

  test('a list of drafts, fit for assistive technology, from which one can be removed and put back', async ({
    page,
  }) => {
    test.slow();
    await mend(page);
    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    await expect(fileChip(page)).toContainText('other.md');
    await openMenu(page);
    await expect(page.getByRole('menuitem', { name: /^team-invites.md/ })).toBeVisible();
    await fitInBothThemes(page);
    await page.keyboard.press('Escape');
    const dialog = await recent(page);
    await expect(dialog.getByRole('listitem')).toHaveCount(1);
    await fitInBothThemes(page);
    await dialog.getByRole('button', { name: 'Remove the draft of team-invites.md' }).click();
    await expect(dialog.getByText('Removed the draft of team-invites.md')).toBeVisible();
    await fitInBothThemes(page);
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await expect(dialog.getByRole('button', { name: /^team-invites.md/ })).toBeVisible();
    await dialog.getByRole('button', { name: 'Remove the draft of team-invites.md' }).click();
    await page.keyboard.press('Escape');
    await openMenu(page);
    await expect(page.getByRole('menuitem', { name: 'Sample plan' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: /^team-invites.md/ })).toHaveCount(0);
  });
});

test.describe('two tabs', () => {
  test('on the untouched sample leave each other alone, until both make something of it', async ({
    page,
    context,
  }) => {
    await visit(page);
    const second = await context.newPage();
    await visit(second);
    await mend(second);
    await kept(second);
    await expect(otherTab(page)).toBeHidden();
    await expect(otherTab(second)).toBeHidden();
    await giveTo(page, 'Token signing', 'api');
    await kept(page);
    await expect(otherTab(page)).toBeVisible();
    await expect(otherTab(second)).toBeVisible();
    expect(await markdown(page)).not.toContain('mail-templates');
    expect(await markdown(second)).not.toContain('| Token signing | api |');
  });

  test('each keeps its own copy, and neither loses a change', async ({ page, context }) => {
    await visit(page);
    await mend(page);
    await kept(page);
    const second = await context.newPage();
    await visit(second);
    await expect(otherTab(second)).toContainText('Also open in another tab');
    await expect(otherTab(page)).toContainText('Also open in another tab');
    await expect(fileChip(second)).toContainText('1 change not in the file');

    await giveTo(page, 'Token signing', 'api');
    await giveTo(second, 'Seat counting', 'web');
    await kept(page);
    await kept(second);
    const [one, other] = [await markdown(page), await markdown(second)];
    expect(one).toContain('| Token signing | api |');
    expect(one).not.toContain('| Seat counting | web |');
    expect(other).toContain('| Seat counting | web |');
    expect(other).not.toContain('| Token signing | api |');

    await page.reload();
    await second.reload();
    await ready(page);
    await ready(second);
    expect(await markdown(page)).toBe(one);
    expect(await markdown(second)).toBe(other);
  });

  test('the bar can be answered, and goes when the other tab does', async ({ page, context }) => {
    await visit(page);
    await mend(page);
    await kept(page);
    const second = await context.newPage();
    await visit(second);
    await expect(otherTab(page)).toBeVisible();
    await fit(page);
    await otherTab(second).getByRole('button', { name: 'Keep both' }).click();
    await expect(otherTab(second)).toBeHidden();
    await second.close();
    await expect(otherTab(page)).toBeHidden();
  });

  test('taking over brings the other tab’s changes here, and the other goes on as a copy', async ({
    page,
    context,
  }) => {
    await visit(page);
    await mend(page);
    await kept(page);
    const second = await context.newPage();
    await visit(second);
    await giveTo(page, 'Token signing', 'api');
    await otherTab(second).getByRole('button', { name: 'Take over here' }).click();
    await expect(notice(second)).toContainText('Taken over');
    await expect(otherTab(page)).toContainText('Taken over by another tab');
    await giveTo(second, 'Seat counting', 'web');
    await giveTo(page, 'Accept an invite', 'web');
    await kept(page);
    await kept(second);
    const here = await markdown(second);
    expect(here).toContain('| Token signing | api |');
    expect(here).toContain('| Seat counting | web |');
    expect(here).not.toContain('| Accept an invite | web |');
    expect(await markdown(page)).toContain('| Accept an invite | web |');
    await second.reload();
    await ready(second);
    expect(await markdown(second)).toBe(here);
  });

  test('a second tab that changed nothing leaves nothing behind', async ({ page, context }) => {
    await visit(page);
    await mend(page);
    await kept(page);
    const second = await context.newPage();
    await visit(second);
    await kept(second);
    await second.close();
    await openMenu(page);
    await expect(page.getByRole('menuitem', { name: 'Sample plan' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'All recent…' })).toHaveCount(0);
  });

  test('a draft that is open in another tab cannot be removed under its hands', async ({ page, context }) => {
    await visit(page);
    await mend(page);
    await kept(page);
    const second = await context.newPage();
    await visit(second);
    await pick(second, 'other.md', fixtureBytes('canonical.md'));
    await expect(fileChip(second)).toContainText('other.md');
    const dialog = await recent(second);
    await dialog.getByRole('button', { name: 'Remove the draft of team-invites.md' }).click();
    await expect(dialog.getByText('It is open in another tab.')).toBeVisible();
  });
});

test.describe('a browser that keeps nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
    });
    await visit(page);
    await mend(page);
  });

  test('says so, and asks before the page is closed or something else is opened', async ({ page }) => {
    await expect(fileChip(page)).toContainText('Draft not kept');
    await expect(notice(page)).toContainText('this browser lets the page keep nothing');
    expect(await wouldAsk(page)).toBe(true);
    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    const dialog = page.getByRole('dialog', { name: 'Open other.md?' });
    await expect(dialog).toContainText('One change to team-invites.md is not in the file');
    await fit(page);
    await dialog.getByRole('button', { name: 'Keep editing' }).click();
    await expect(fileChip(page)).toContainText('team-invites.md');
    await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();

    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download first' }).click();
    expect((await started).suggestedFilename()).toBe('team-invites.md');
    await expect(fileChip(page)).toContainText('other.md');
    expect(await wouldAsk(page)).toBe(false);
  });

  test('opens what is asked for all the same', async ({ page }) => {
    await pick(page, 'other.md', fixtureBytes('canonical.md'));
    await page.getByRole('button', { name: 'Open anyway' }).click();
    await expect(fileChip(page)).toContainText('other.md');
  });
});
