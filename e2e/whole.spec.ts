import { expect, test, type Locator, type Page } from '@playwright/test';
import { fit } from './axe';
import { fileChip, pick, visit } from './editor';

/** What is done to chunks as a whole, and to what a plan says beside its chunks. */
const card = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });
const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });
const field = (page: Page, name: string): Locator =>
  details(page).getByRole('textbox', { name, exact: true });
const markdown = (page: Page): Locator => page.getByRole('group', { name: /^Markdown of/ });
const undoButton = (page: Page): Locator => page.getByRole('button', { name: /^Undo/ }).first();
const said = (page: Page): Locator => page.getByRole('group', { name: /^Canvas/ }).locator('[aria-live]');
const undoAll = async (page: Page, steps: number): Promise<void> => {
  for (let step = 0; step < steps; step++) await undoButton(page).click();
  await expect(undoButton(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(fileChip(page)).toContainText('no changes');
};

const spec = `# Garden

## Meta

- **Status:** draft

## Execution Plan

### Work Streams

| Stream | Responsibility | Owns | Skills | Lead |
|--------|----------------|------|--------|------|
| soil | Ground | soil/ | dig | Ada |
| beds | Plants | beds/ | sow | Bo |

### Phase 1: Start (parallel)

Mind the frost.

| Chunk | Stream | Outcome | Depends On | Est. |
|-------|--------|---------|------------|------|
| Map | soil | A map | — | 2h |

- [ ] **Map** (draft only)

  Outcome: There is a map of the ground.
  Stream: soil
  Skills: dig
  Note: Ask the neighbours.

  - [ ] Walk the ground
    - [ ] North
  - [ ] Draw it

- [ ] **Seeds**

  Outcome: Seeds are bought.
  Stream: beds
  Skills: sow

### Communication

| From | To | When | What |
|------|----|------|------|
| soil | all | After Phase 1 | The map |
`;

test.beforeEach(({ page }) => visit(page));

test('chunks are duplicated by keys and by the menu, each its own copy', async ({ page }) => {
  await card(page, 'Seat picker').focus();
  await page.keyboard.press('Control+d');
  await expect(card(page, 'Seat picker copy')).toBeFocused();
  await expect(card(page, 'Seat picker copy')).toHaveAccessibleName(/stream web, phase 2/);
  await expect(said(page)).toHaveText(/Seat picker.* duplicated\./);

  await card(page, 'Seat counting').click();
  await card(page, 'Mail templates').click({ modifiers: ['Shift'] });
  await card(page, 'Mail templates').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate 2 chunks' }).click();
  await expect(card(page, 'Seat counting copy')).toBeFocused();
  await expect(card(page, 'Mail templates copy')).toBeVisible();
  await expect(details(page)).toContainText('2 chunks');
  await undoAll(page, 2);
});

test('two chunks become one by the menu and by the panel, and who waited for either waits for it', async ({
  page,
}) => {
  await card(page, 'Seat counting').click();
  await card(page, 'Seat picker').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Merge into' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Seat picker' }).press('Enter');
  await expect(card(page, 'Seat counting')).toHaveCount(0);
  await expect(card(page, 'Seat picker')).toBeFocused();
  await expect(card(page, 'Seat picker')).toHaveAccessibleName(/unblocks Create and revoke invites/);
  await expect(said(page)).toHaveText('Seat counting is now part of Seat picker.');

  await page.getByRole('button', { name: 'Show everything' }).click();
  await card(page, 'Mail templates').click();
  await card(page, 'Reminder schedule').click({ modifiers: ['Shift'] });
  await details(page).getByRole('button', { name: 'Merge into Mail templates' }).click();
  await expect(card(page, 'Reminder schedule')).toHaveCount(0);
  await undoAll(page, 2);
});

test('a chunk is split by keys alone, and a refusal is said where the title is typed', async ({ page }) => {
  await card(page, 'Create and revoke invites').click();
  await details(page).getByRole('button', { name: 'split off' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Split “Create and revoke invites”' });
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Invite records');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox')).toHaveAccessibleDescription(/choose which of them/);
  await dialog.getByRole('checkbox', { name: 'Record who invited whom' }).press(' ');
  await fit(page);
  await dialog.getByRole('textbox').press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card(page, 'Invite records')).toBeFocused();
  await expect(details(page).getByRole('textbox', { name: /^Sub-task/ })).toHaveValue(
    'Record who invited whom',
  );
  await undoAll(page, 1);
});

test('notes, fields, cells and sub-tasks with boxes are typed where they stand', async ({ page }) => {
  await pick(page, 'garden.md', spec);
  await card(page, 'Map').click();
  await page.keyboard.press('Control+Shift+m');
  await expect(markdown(page)).toBeFocused();
  for (const [name, text] of [
    ['Behind the title', 'first draft'],
    ['Note', 'Ask everybody.'],
    ['Est.', '3h'],
    ['In the table', 'A whole map'],
  ] as const) {
    await field(page, name).fill(text);
    await field(page, name).press('Enter');
  }
  await details(page).getByRole('checkbox', { name: 'Done: North' }).click();
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Tick a sub-task of Map');
  await details(page).getByRole('textbox', { name: 'Sub-task 3 of 3' }).press('Alt+ArrowRight');
  await expect(markdown(page)).toContainText('| Map | soil | A whole map | — | 3h |');
  await expect(markdown(page)).toContainText('**Map** (first draft)');
  await expect(markdown(page)).toContainText('Note: Ask everybody.');
  await expect(markdown(page)).toContainText('    - [x] North');
  await expect(markdown(page)).toContainText('    - [ ] Draw it');
  await fit(page);
  await undoAll(page, 6);
});

test('a phase’s notes, its table, the spec’s status, whom a handoff reaches, and all streams at once', async ({
  page,
}) => {
  await pick(page, 'garden.md', spec);
  await page.getByRole('button', { name: /^Phase 1 Start/ }).click();
  await page.keyboard.press('Control+Shift+m');
  await expect(markdown(page)).toBeFocused();
  await field(page, 'Notes').fill('Mind the frost.\n\nAnd the birds.');
  await field(page, 'Notes').press('Control+Enter');
  await expect(markdown(page)).toContainText('And the birds.');

  await page.getByRole('button', { name: /^Phase 1 Start/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'List all in the table' }).click();
  await expect(markdown(page)).toContainText('| Seeds | beds |');

  await page.getByRole('button', { name: 'Status: draft' }).click();
  const dialog = page.getByRole('dialog', { name: 'Status of the spec' });
  await dialog.getByRole('combobox', { name: 'Status' }).fill('in-progress');
  await fit(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Status: in-progress' })).toBeVisible();
  await expect(undoButton(page)).toHaveAccessibleName('Undo: Set the status to in-progress');

  await page.getByRole('button', { name: /The map/ }).click();
  await details(page).getByRole('button', { name: 'Name each stream' }).click();
  await expect(markdown(page)).toContainText('| soil | beds | After Phase 1 | The map |');

  await page.getByRole('button', { name: /^soil/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Drop all streams…' }).click();
  const drop = page.getByRole('dialog', { name: 'Make it a plan without streams?' });
  await expect(drop).toContainText('1 handoff');
  await drop.getByRole('button', { name: 'Drop the streams' }).press('Enter');
  await expect(page.getByText('All chunks')).toBeVisible();
  await expect(markdown(page)).not.toContainText('Work Streams');
  await undoAll(page, 5);
});
