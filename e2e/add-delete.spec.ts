import { expect, test, type Locator, type Page } from '@playwright/test';
import { fit } from './axe';
import { fileChip, notice, pick, visit } from './editor';

const card = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
const title = (page: Page): Locator => details(page).getByRole('textbox', { name: 'Title', exact: true });
const name = (page: Page): Locator => details(page).getByRole('textbox', { name: 'Name', exact: true });
const markdown = (page: Page): Locator => page.getByRole('group', { name: /^Markdown of/ });
const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Undo/ }).first();
const undoAll = async (page: Page, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) await undoButton(page).click();
  await expect(undoButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(fileChip(page)).toContainText('no changes');
};

test.beforeEach(({ page }) => visit(page));

test('chunks are added by keys and by double-click, and taken back', async ({ page }) => {
  await test.step('by keys alone: N adds beside the card, the title is typed at once, Enter goes back to the card', async () => {
    await card(page, 'Seat counting').focus();
    await page.keyboard.press('n');
    // Without a pause: the next key is the title's already.
    await page.keyboard.type('Seat export');
    await page.keyboard.press('Enter');
    await expect(card(page, 'Seat export')).toBeFocused();
    await expect(card(page, 'Seat export')).toHaveAccessibleName(/stream data, phase 2/);
    await expect(undoButton(page)).toHaveAccessibleName('Undo: Add Seat export to Phase 2');

    await page.keyboard.press('F2');
    await page.keyboard.type('Seat list');
    await page.keyboard.press('Enter');
    await card(page, 'Seat list').focus();
    await page.keyboard.press('Delete');
    await expect(card(page, 'Seat list')).toHaveCount(0);
    await expect(notice(page)).toHaveText('Deleted Seat list.');
    await expect(page.locator('[aria-label^="Chunk "]:focus')).toHaveCount(1);
    await undoAll(page, 3);
  });
  await test.step('Escape takes a new chunk back as if it had never been', async () => {
    await card(page, 'Seat counting').click();
    await page.keyboard.press('n');
    await expect(title(page)).toBeFocused();
    await page.keyboard.type('Never mind');
    await expect(card(page, 'Never mind')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page, 'Never mind')).toHaveCount(0);
    await expect(card(page, 'Seat counting')).toBeFocused();
    await undoAll(page, 0);
  });
  await test.step('a double-click on an empty cell adds a chunk there', async () => {
    await page.keyboard.press('Escape');
    await expect(details(page)).toBeHidden();
    const form = await card(page, 'Invite form shell').boundingBox();
    const mail = await card(page, 'Mail templates').boundingBox();
    if (!form || !mail) throw new Error('No cards to see.');
    await page.mouse.dblclick(form.x + form.width / 2, mail.y + mail.height / 2);
    await expect(title(page)).toBeFocused();
    await page.keyboard.type('Template survey');
    await page.keyboard.press('Tab');
    await expect(card(page, 'Template survey')).toHaveAccessibleName(/stream notify, phase 1/);
    await undoAll(page, 1);
  });
});

test('by clicks alone: the Add menu adds a chunk, a stream, a phase and a handoff', async ({ page }) => {
  const add = async (what: string) => {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: `Add a ${what}` }).click();
  };
  await add('chunk');
  await expect(card(page, 'New chunk')).toBeVisible();
  await add('stream');
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('ops');
  await add('phase');
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('Launch');
  await expect(page.getByRole('button', { name: /^Phase 4 Launch/ })).toBeVisible();
  await add('handoff');
  await expect(details(page).getByRole('textbox', { name: 'What is handed over' })).toBeFocused();
  await page.keyboard.type('Schema');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await expect(markdown(page)).toContainText('| ops |');
  await expect(markdown(page)).toContainText('| data | api | After Phase 1 | Schema |');
  await undoAll(page, 4);
});

test('chunks are deleted: alone, several as one step, or not after all', async ({ page }) => {
  await test.step('Escape in the question deletes nothing', async () => {
    await card(page, 'Accept an invite').focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await undoAll(page, 0);
  });
  await test.step('several selected cards go as one step', async () => {
    await card(page, 'Rate limits for invites').click();
    await card(page, 'Invite dialog').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    await expect(notice(page)).toHaveText('Deleted 2 chunks.');
    await undoAll(page, 1);
  });
  await test.step('deleting a chunk that others wait for asks whether to bridge or to remove', async () => {
    await card(page, 'Accept an invite').click();
    await page.keyboard.press('Control+Shift+m');
    await expect(markdown(page)).toBeFocused();
    await card(page, 'Accept an invite').focus();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete “Accept an invite”?' });
    await expect(dialog).toContainText('“Seat picker” waits for “Accept an invite”.');
    await fit(page);
    await expect(dialog.getByRole('button', { name: 'Delete' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(markdown(page)).toContainText(
      '| Seat picker | web | Admins see what is free | Phase 1 + token-signing |',
    );
    await expect(markdown(page)).toContainText('| api | web | After Phase 2 | Endpoint shapes |');
    await notice(page).locator('..').getByRole('button', { name: 'Undo' }).click();
    await expect(fileChip(page)).toContainText('no changes');

    await card(page, 'Accept an invite').focus();
    await page.keyboard.press('Backspace');
    await dialog.getByRole('radio', { name: /^Remove/ }).check();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(markdown(page)).toContainText('| Seat picker | web | Admins see what is free | Phase 1 |');
    await undoAll(page, 1);
  });
});

test('a handoff, a stream and a phase are deleted, and their chunks have somewhere to go', async ({
  page,
}) => {
  await test.step('a handoff is deleted by key', async () => {
    await page.getByRole('button', { name: /^Handoff from notify to web/ }).focus();
    await page.keyboard.press('Delete');
    await expect(page.getByRole('button', { name: /^Handoff from notify to web/ })).toHaveCount(0);
    await undoAll(page, 1);
  });
  await test.step('a phase is deleted with its chunks, or they move to the phase before', async () => {
    await page.getByRole('button', { name: /^Phase 2 Endpoints/ }).focus();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Delete Phase 2: Endpoints?' });
    await expect(dialog.getByRole('radio', { name: /^Move its 5 chunks to Phase 1/ })).toBeChecked();
    await dialog.getByRole('radio', { name: /^Delete its 5 chunks/ }).check();
    await expect(dialog).toContainText('“Invite dialog” waits for a deleted chunk.');
    await fit(page);
    await dialog.getByRole('radio', { name: /^Move its 5/ }).check();
    await page.keyboard.press('Enter');
    await expect(card(page, 'Mail templates')).toHaveAccessibleName(/phase 1/);
    await expect(card(page, 'Invite dialog')).toHaveAccessibleName(/phase 2 Experience/);
    await undoAll(page, 1);
  });
  await test.step('a stream is deleted and its chunks go to another', async () => {
    await page.getByRole('button', { name: /^notify/ }).click();
    await details(page).getByRole('button', { name: 'Delete the stream' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete stream “notify”?' });
    await dialog.getByRole('combobox', { name: 'Its 2 chunks go to' }).selectOption('api');
    await fit(page);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect(card(page, 'Mail templates')).toHaveAccessibleName(/stream api/);
    await undoAll(page, 1);
  });
});

test('the menus of heads insert, move and name', async ({ page }) => {
  await page.getByRole('button', { name: /^Phase 2 Endpoints/ }).click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Menu of Phase 2' })).toBeVisible();
  await fit(page);
  await page.getByRole('menuitem', { name: 'Insert a phase before' }).click();
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('Spike');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Phase 2 Spike/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Phase 3 Endpoints/ })).toBeVisible();

  await page.getByRole('button', { name: /^web/ }).focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Move up' }).press('Enter');
  await expect(
    page
      .getByRole('group', { name: 'Streams' })
      .getByRole('button', { name: /^(?!Menu)/ })
      .nth(1),
  ).toHaveAccessibleName(/^web/);
  await page.getByRole('button', { name: /^web/ }).hover();
  await page.getByRole('button', { name: 'Menu of stream web' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await expect(name(page)).toBeFocused();
  await page.keyboard.type('pages');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^pages/ })).toBeVisible();
  await undoAll(page, 3);
});

test('prose that a new number makes stale is listed, and a fix says before what it would do', async ({
  page,
}) => {
  await test.step('a fix says before what it would do', async () => {
    await page.keyboard.press('Control+j');
    await page.getByRole('button', { name: 'Wait for “Mail templates”', exact: true }).hover();
    await expect(page.getByRole('tooltip')).toContainText(
      'Let Reminder schedule no longer wait for “mail-template”; let Reminder schedule wait for Mail templates.',
    );
  });
  await test.step('prose that a new number makes stale is listed, and shown in the markdown', async () => {
    await page.keyboard.press('Control+j');
    const items = ['One', 'Two'].map(
      (item) => `### Phase ${item === 'One' ? 1 : 2}: ${item}\n\n- [ ] **${item}**\n`,
    );
    await pick(page, 'prose.md', `# Plan\n\nPhase 2 is late.\n\n## Execution Plan\n\n${items.join('\n')}`);
    await page.getByRole('button', { name: /^Phase 2 Two/ }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert a phase before' }).click();
    await expect(name(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+j');
    const row = page.getByRole('region', { name: 'Problems' }).getByRole('button', { name: /meant “?Two/ });
    await expect(row).toContainText('line 3');
    await row.click();
    await expect(markdown(page)).toContainText('Phase 2 is late.');
    await undoAll(page, 1);
    await expect(row).toHaveCount(0);
  });
});

test('the first stream of a plan is asked for, and one of a plan that has started is warned of', async ({
  page,
}) => {
  await test.step('the first stream of a plan is asked for, and all chunks may join it', async () => {
    const items = ['One', 'Two'].map((item) => `- [ ] **${item}**\n\n  Outcome: It works.\n`).join('\n');
    await pick(page, 'single.md', `# Plan\n\n## Execution Plan\n\n### Phase 1: All\n\n${items}`);
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Add a stream' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a stream' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Phase 1');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/already means/);
    await fit(page);
    await dialog.getByRole('textbox', { name: 'Name' }).fill('backend');
    await dialog.getByRole('button', { name: 'Add the stream' }).click();
    await expect(card(page, 'One')).toHaveAccessibleName(/stream backend/);
    await expect(card(page, 'Two')).toHaveAccessibleName(/stream backend/);
    await undoAll(page, 1);
  });
  await test.step('a plan that has started warns where its streams can be changed, and asks before one goes', async () => {
    const warning = page.getByRole('note').filter({ hasText: 'This plan has started: a chunk is ticked.' });
    await pick(
      page,
      'started.md',
      `## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills |
|--------|----------------|------|--------|
| api | Server | src/ | — |
| web | Pages | app/ | — |

### Phase 1: Base

| Chunk | Stream | Outcome | Depends On |
|-------|--------|---------|------------|
| Set up | api | It runs | — |

- [ ] **Set up**
`,
    );
    const web = page.getByRole('button', { name: /^web/ });
    await web.click();
    await expect(name(page)).toHaveValue('web');
    await expect(warning).toHaveCount(0);
    await card(page, 'Set up').focus();
    await page.keyboard.press('t');
    await web.click();
    await expect(details(page).locator(warning)).toBeVisible();
    await fit(page);
    await details(page).getByRole('button', { name: 'Delete the stream' }).click();
    await expect(page.getByRole('dialog').locator(warning)).toBeVisible();
    await fit(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(web).toHaveCount(0);
    await expect(notice(page)).toContainText('web');
  });
});
