import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fitInBothThemes } from './axe';
import { drawn, fileChip, notice, visit, withoutFileAccess } from './editor';

const card = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
const field = (page: Page, name: string): Locator =>
  details(page).getByRole('textbox', { name, exact: true });
const markdown = (page: Page): Locator => page.getByRole('group', { name: /^Markdown of/ });
const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Undo/ });
const steps = async (page: Page): Promise<number> => {
  let count = 0;
  while ((await undoButton(page).getAttribute('aria-disabled')) === 'false') {
    await undoButton(page).click();
    count++;
  }
  return count;
};

test.beforeEach(({ page }) => visit(page));

test('a title typed in one visit is one step, seen on the canvas and followed by references', async ({
  page,
}) => {
  await card(page, 'Seat counting').click();
  await page.keyboard.press('Control+Shift+m');
  await expect(markdown(page)).toBeFocused();
  await field(page, 'Title').fill('Seat t');
  // The canvas follows once the keys rest, while the field still has the focus.
  await expect(card(page, 'Seat t')).toBeVisible();
  await field(page, 'Title').press('End');
  await page.keyboard.type('otals');
  await expect(card(page, 'Seat totals')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Rename Seat counting to Seat totals');
  await expect(markdown(page)).toContainText('Phase 1 + seat-totals');
  expect(await steps(page)).toBe(1);
  await expect(fileChip(page)).toContainText('no changes');
  await expect(field(page, 'Title')).toHaveValue('Seat counting');
});

test('a visit to a field: one step, kept on leaving, taken back by Escape and undo', async ({ page }) => {
  await test.step('Escape brings back what stood before the visit, then closes the panel', async () => {
    await card(page, 'Seat counting').click();
    await field(page, 'Outcome').fill('Something else.');
    await expect(fileChip(page)).toContainText('1 change');
    await page.keyboard.press('Escape');
    await expect(fileChip(page)).toContainText('no changes');
    await expect(field(page, 'Outcome')).toHaveValue(/^Free seats are right/);
    expect(await steps(page)).toBe(0);
    await field(page, 'Outcome').focus();
    await page.keyboard.press('Escape');
    await expect(details(page)).toBeHidden();
  });
  await test.step('a refusal is said at the field, and the typed text stays until it is mended', async () => {
    await card(page, 'Seat counting').press('Enter');
    await field(page, 'Issue').fill('forty-four');
    await page.keyboard.press('Tab');
    await expect(field(page, 'Issue')).toHaveValue('forty-four');
    await expect(field(page, 'Issue')).toHaveAccessibleDescription(/is no issue id/);
    await expect(fileChip(page)).toContainText('no changes');
    await expect(notice(page)).toBeEmpty();
    await field(page, 'Issue').fill('TS-44');
    await page.keyboard.press('Enter');
    await expect(field(page, 'Issue')).toHaveAccessibleDescription('');
    await expect(card(page, 'Seat counting')).toContainText('TS-44');
  });
  await test.step('undo in a field with nothing typed takes back the last step', async () => {
    await card(page, 'Seat counting').click();
    await details(page).getByRole('checkbox', { name: 'Done', exact: true }).check();
    await field(page, 'Outcome').focus();
    await page.keyboard.press('Control+z');
    await expect(notice(page)).toContainText('Undone: Tick Seat counting');
  });
  await test.step('what is typed is kept on leaving, and by the key that saves', async () => {
    expect(await steps(page)).toBe(1);
    await withoutFileAccess(page);
    await card(page, 'Seat counting').click();
    await field(page, 'Issue').fill('TS-44');
    await field(page, 'Outcome').focus();
    await expect(card(page, 'Seat counting')).toContainText('TS-44');
    await field(page, 'Outcome').fill('Nobody is counted twice.');
    // No pause between the last key and the one that saves.
    const started = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const text = readFileSync(await (await started).path()).toString();
    expect(text).toContain('Outcome: Nobody is counted twice.');
    expect(text).toContain('**Seat counting** (TS-44)');
  });
});

test('sub-tasks are typed, added, moved and removed, by keys and by pointer', async ({ page }) => {
  await test.step('sub-tasks by pointer: dragged by the handle, removed by the button', async () => {
    await card(page, 'Create and revoke invites').click();
    const rows = details(page).getByRole('textbox', { name: /^Sub-task/ });
    const handle = details(page).getByRole('button', { name: /^Move Record/ });
    const from = await handle.boundingBox();
    const to = await details(page)
      .getByRole('button', { name: /^Move Add endpoints/ })
      .boundingBox();
    if (!from || !to) throw new Error('No handles to see.');
    await page.mouse.move(from.x + 8, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y - 6, { steps: 4 });
    await page.mouse.move(to.x + 8, to.y + 4, { steps: 10 });
    await drawn(page);
    await page.mouse.up();
    await expect(rows.first()).toHaveValue('Record who invited whom');
    await rows.first().hover();
    await details(page).getByRole('button', { name: 'Remove Record who invited whom' }).click();
    await expect(rows).toHaveCount(4);
    expect(await steps(page)).toBe(2);
    await expect(fileChip(page)).toContainText('no changes');
  });
  await test.step('a sub-task moved by its handle with the keyboard', async () => {
    await card(page, 'Create and revoke invites').click();
    const rows = details(page).getByRole('textbox', { name: /^Sub-task/ });
    const handle = details(page).getByRole('button', { name: /^Move Add endpoints/ });
    await handle.focus();
    await page.keyboard.press('Space');
    await expect(handle).toHaveAttribute('aria-pressed', 'true');
    await drawn(page);
    await page.keyboard.press('ArrowDown');
    // dnd-kit says so once it is above another.
    await expect(page.getByText(/item (\S+) was moved over droppable area (?!\1\.)/)).toBeAttached();
    await page.keyboard.press('Space');
    await expect(rows.nth(1)).toHaveValue('Add endpoints to create and revoke');
  });
  await test.step('sub-tasks by keys alone: typed, added, moved, removed, each a step', async () => {
    expect(await steps(page)).toBe(1);
    await card(page, 'Seat counting').click();
    const rows = details(page).getByRole('textbox', { name: /^Sub-task/ });
    await expect(rows).toHaveCount(2);
    await rows.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Tell admins what is left');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Log refusals');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(rows.nth(2)).toHaveValue('Log refusals');
    await expect(rows.nth(2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(rows).toHaveCount(5);
    await page.keyboard.press('Backspace');
    await expect(rows).toHaveCount(4);
    await expect(rows.nth(2)).toBeFocused();
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeFocused();
    await expect(markdown(page)).toContainText('- Log refusals');
    // Two lines typed, one moved.
    expect(await steps(page)).toBe(3);
    await expect(rows).toHaveCount(2);
  });
});

test('skills are chosen from what the spec lists, or named anew, and taken away', async ({ page }) => {
  await card(page, 'Reminder schedule').click();
  await details(page).getByRole('button', { name: 'add a skill' }).click();
  const search = page.getByRole('combobox', { name: 'Skill' });
  await expect(page.getByRole('listbox', { name: 'Skills' }).getByRole('option')).toHaveText([
    'backend-api',
    'frontend',
    'prompt-engineering',
  ]);
  await search.fill('prompt');
  await page.keyboard.press('Enter');
  await expect(details(page).getByRole('button', { name: 'Remove prompt-engineering' })).toBeVisible();
  await details(page).getByRole('button', { name: 'add a skill' }).click();
  await search.fill('scheduling');
  await page.getByRole('option', { name: 'Add “scheduling”' }).click();
  await expect(page.getByRole('button', { name: /^Problems:.*1 warning/ })).toBeVisible();
  await details(page).getByRole('button', { name: 'Remove scheduling' }).click();
  await details(page).getByRole('button', { name: 'Remove prompt-engineering' }).click();
  await expect(fileChip(page)).toContainText('no changes');
  expect(await steps(page)).toBe(4);
});

test('streams, phases and handoffs are edited where they stand, and what means them follows', async ({
  page,
}) => {
  await test.step('a stream is renamed everywhere, and owns what is typed', async () => {
    await page.getByRole('button', { name: /^data/ }).click();
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeFocused();
    await field(page, 'Name').fill('store');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^store/ })).toBeVisible();
    await expect(markdown(page)).toContainText('| store | api | After Phase 1');
    await expect(markdown(page)).not.toContainText('Stream: data');
    await field(page, 'Owns').fill('src/models/, src/api/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /^Problems: 3/ })).toBeVisible();
    await field(page, 'Name').fill('all');
    await page.keyboard.press('Enter');
    await expect(field(page, 'Name')).toHaveAccessibleDescription(/already means something/);
    await page.keyboard.press('Escape');
    await details(page).getByRole('button', { name: 'Move down' }).click();
    await expect(
      page.getByRole('group', { name: 'Streams' }).getByRole('button').first(),
    ).toHaveAccessibleName(/^api/);
  });
  await test.step('a phase is named, annotated and moved, and what means it follows', async () => {
    await steps(page);
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeHidden();
    await page.getByRole('button', { name: /^Phase 2 Endpoints/ }).click();
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeFocused();
    await field(page, 'Name').fill('Routes');
    await field(page, 'Annotation').fill('sequential');
    await field(page, 'Annotation').blur();
    await expect(markdown(page)).toContainText('### Phase 2: Routes (sequential)');
    await details(page).getByRole('button', { name: 'Move later' }).click();
    await expect(page.getByRole('button', { name: /^Phase 3 Routes/ })).toBeVisible();
    await expect(markdown(page)).toContainText('### Phase 3: Routes (sequential)');
    await expect(markdown(page)).toContainText('| notify | web | After Phase 3 | Mail previews |');
    expect(await steps(page)).toBe(3);
  });
  await test.step('a handoff gets other ends, another moment and other words', async () => {
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeHidden();
    await page.getByRole('button', { name: /^Handoff from api to web/ }).click();
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeFocused();
    await field(page, 'What is handed over').fill('Endpoint names');
    await details(page).getByRole('combobox', { name: 'From' }).selectOption('data');
    await details(page).getByRole('button', { name: 'add a stream to to' }).click();
    await details(page)
      .getByRole('combobox', { name: 'Phase or chunk' })
      .selectOption({ label: 'Phase 1: Foundation' });
    await expect(markdown(page)).toContainText('| data | web, data | After Phase 1 | Endpoint names |');
    await details(page).getByRole('combobox', { name: 'When', exact: true }).selectOption('words');
    await field(page, 'When, in words').fill('Once the shapes are agreed');
    await page.keyboard.press('Tab');
    await expect(markdown(page)).toContainText('Once the shapes are agreed');
  });
});

test('the details of every kind can be used with assistive technology', async ({ page }) => {
  test.slow();
  await card(page, 'Create and revoke invites').click();
  await field(page, 'Issue').fill('no');
  await page.keyboard.press('Tab');
  await fitInBothThemes(page);
  await details(page).getByRole('button', { name: 'add a skill' }).click();
  await expect(page.getByRole('combobox', { name: 'Skill' })).toBeVisible();
  await fitInBothThemes(page);
  await page.keyboard.press('Escape');
  for (const name of [/^data/, /^Phase 2 Endpoints/, /^Handoff from data/]) {
    await page.getByRole('button', { name }).first().click();
    await fitInBothThemes(page);
  }
});
