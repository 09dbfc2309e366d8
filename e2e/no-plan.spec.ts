import { expect, test, type Page } from '@playwright/test';
import { download, fileChip, fixtureBytes, notice, pick, visit } from './editor';

const spec = '# Mail digest\r\n\r\nA digest each Monday.\r\n';
const offer = (page: Page) => page.getByRole('button', { name: 'Add a plan to this file' });
const markdown = (page: Page) => page.getByRole('region', { name: 'Markdown', exact: true });

test.beforeEach(({ page }) => visit(page));

test('a plan is added to a file that has none, by keys, behind its text, where it would be read', async ({
  page,
}) => {
  await test.step('a plan is added by keys to a file that has none, behind its text, as one step', async () => {
    await pick(page, 'digest.md', spec);
    await offer(page).focus();
    await page.keyboard.press('Enter');
    await expect(notice(page)).toContainText('A plan with a first phase stands at the end of the file now.');
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
    await page.keyboard.type('Digest');
    await expect(page.getByRole('button', { name: /^Phase 1 Digest/ })).toBeVisible();
    expect((await download(page)).bytes.toString()).toBe(
      `${spec}\r\n## Execution Plan\r\n\r\n### Phase 1: Digest\r\n`,
    );
    await page.getByRole('button', { name: /^Undo:/ }).click();
    await expect(offer(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    expect((await download(page)).bytes.toString()).toBe(spec);
  });
  await test.step('no plan is added where an open code block would swallow it', async () => {
    const open = '# Notes\n\n```\nnpm run digest\n';
    await pick(page, 'notes.md', open);
    await offer(page).click();
    await expect(notice(page)).toContainText('No plan was added');
    await expect(offer(page)).toBeVisible();
    expect((await download(page)).bytes.toString()).toBe(open);
  });
  await test.step('where a plan stands in a code block, that one is offered and no other', async () => {
    await pick(page, 'answer.md', fixtureBytes('fenced.md'));
    await expect(page.getByRole('button', { name: /^Open the plan on line/ })).toBeVisible();
    await expect(offer(page)).toBeHidden();
  });
  await test.step('a plan in a code block below its own heading is offered', async () => {
    await pick(page, 'answer.md', '## Execution Plan\n\n```\n### Phase 1: Start\n\n- [ ] **Login**\n```\n');
    await page.getByRole('button', { name: 'Open the plan on line 3' }).click();
    await expect(page.getByRole('button', { name: /^Phase 1 Start/ })).toBeVisible();
  });
});

test('the text of a file without a plan is shown, and what in it could not be read', async ({ page }) => {
  await test.step('the text of a file without a plan goes when a plan is opened, unless it was asked for', async () => {
    await pick(page, 'digest.md', spec);
    await expect(markdown(page)).toBeVisible();
    await pick(page, 'canonical.md', fixtureBytes('canonical.md'));
    await expect(fileChip(page)).toContainText('canonical.md');
    await expect(markdown(page)).toBeHidden();
    await page.getByRole('button', { name: 'Markdown', exact: true }).click();
    await pick(page, 'digest.md', spec);
    await expect(fileChip(page)).toContainText('digest.md');
    await pick(page, 'canonical.md', fixtureBytes('canonical.md'));
    await expect(fileChip(page)).toContainText('canonical.md');
    await expect(markdown(page)).toBeVisible();
  });
  await test.step('a plan of which no phase can be read says which part was not, and how to write it', async () => {
    await page.getByRole('button', { name: 'Markdown', exact: true }).click();
    await expect(markdown(page)).toBeHidden();
    const plan = '## Execution Plan\n\n### Phase I: Start\n\n- [ ] **Login**\n\n### Phase II: End\n';
    await pick(page, 'roman.md', plan);
    await expect(page.getByText('Nothing in this plan reads as a phase yet.')).toContainText(
      'the phase “Phase I: Start” (line 3); write the heading as “### Phase 1: Start”. The list of problems tells of 1 more.',
    );
    await page.getByRole('button', { name: /^Problems: .*2 warnings/ }).click();
    await page.getByRole('region', { name: 'Problems' }).getByText('Phase II: End').click();
    await expect(markdown(page).getByText('### Phase II: End')).toBeVisible();
  });
});
