import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { fitInBothThemes } from './axe';
import { largePlanText } from '../lib/testing/large-plan';
import { counted, startCounting } from './count';
import { download, drawn, fileChip, pick, still, visit } from './editor';

const sample = readFileSync(new URL('../public/sample.md', import.meta.url));

const card = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: new RegExp(`^Chunk ${title},`) });

/** What the canvas says aloud. */
const said = (page: Page): Locator => page.getByRole('group', { name: /^Canvas/ }).locator('[aria-live]');

async function middle(of: Locator): Promise<{ x: number; y: number; height: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('Nothing to see there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, height: box.height };
}

/** Drags with the mouse as a hand does: down, a little way, the rest. */
async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y + 8, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 10 });
  // In which the canvas sees where the pointer is.
  await drawn(page);
}

/** Draws a line from a card's right port to the middle of another card, and leaves it held. */
async function draw(page: Page, from: string, to: string): Promise<void> {
  await card(page, from).hover();
  const port = await middle(card(page, from).getByTitle(/^Unblocks/));
  await drag(page, port, await middle(card(page, to)));
}

async function undoAll(page: Page, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) await page.keyboard.press('Control+z');
  await expect(fileChip(page)).toContainText('no changes');
  expect((await download(page)).bytes.equals(sample)).toBe(true);
}

test.beforeEach(({ page }) => visit(page));

for (const [words, clicks] of [
  ['50 %', -3],
  ['100 %', 0],
  ['150 %', 2],
] as const)
  test(`by mouse at about ${words}: connect, be refused a loop, move, undo it all`, async ({ page }) => {
    await page.setViewportSize({ width: 1800, height: 1000 });
    const zoom = page.getByRole('button', { name: clicks < 0 ? 'Zoom out' : 'Zoom in' });
    for (let click = 0; click < Math.abs(clicks); click++) {
      await zoom.click();
      await still(page);
    }
    // Back to the beginning: zooming keeps the middle where it is.
    await page.mouse.move(900, 500);
    await page.mouse.wheel(-3000, -3000);
    await still(page);

    await draw(page, 'Seat counting', 'Accept an invite');
    await expect(page.getByText('Accept an invite would wait for Seat counting.')).toBeVisible();
    await page.mouse.up();
    await expect(card(page, 'Accept an invite')).toHaveAccessibleName(
      /waits for Token signing, Seat counting/,
    );
    // It travels to the sub-column behind what it waits for.
    await still(page);

    await draw(page, 'Accept an invite', 'Seat counting');
    const why = 'Seat counting would wait for Accept an invite, which waits for Seat counting.';
    await expect(page.getByText(why)).toBeVisible();
    await page.mouse.up();
    await expect(page.getByRole('status').filter({ hasText: why })).toBeVisible();
    await expect(card(page, 'Seat counting')).not.toHaveAccessibleName(/waits for/);

    const accept = await middle(card(page, 'Accept an invite'));
    await drag(page, await middle(card(page, 'Token signing')), {
      x: accept.x,
      y: accept.y + accept.height * 0.4,
    });
    await expect(page.getByText('api, Phase 2, after Accept an invite', { exact: true })).toBeVisible();
    await page.mouse.up();
    await expect(card(page, 'Token signing')).toHaveAccessibleName(/stream api, phase 2 Endpoints/);
    await expect(said(page)).toHaveText('Moved Token signing to api, Phase 2, after Accept an invite.');

    await undoAll(page, 2);
  });

test('a card is put back, or several are moved as one step', async ({ page }) => {
  await test.step('a card that is let go where it was, or put back by Escape, changes nothing', async () => {
    const from = await middle(card(page, 'Mail templates'));
    await drag(page, from, { x: from.x + 30, y: from.y + 20 });
    await expect(page.getByText('Stays where it is')).toBeVisible();
    await page.mouse.up();
    await drag(page, from, await middle(card(page, 'Invite dialog')));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(said(page)).toHaveText('Mail templates is back in its place.');
    await expect(card(page, 'Mail templates')).toHaveAccessibleName(/stream notify, phase 2/);
    await expect(fileChip(page)).toContainText('no changes');
  });
  await test.step('several selected cards move as one step', async () => {
    await card(page, 'Rate limits for invites').click();
    await card(page, 'Invite dialog').click({ modifiers: ['Shift'] });
    const to = await middle(card(page, 'Mail templates'));
    await drag(page, await middle(card(page, 'Invite dialog')), { x: to.x, y: to.y + 30 });
    await page.mouse.up();
    for (const title of ['Rate limits for invites', 'Invite dialog'])
      await expect(card(page, title)).toHaveAccessibleName(/stream notify, phase 2/);
    await undoAll(page, 1);
  });
});

test('by keys alone: go, lift, order, draw, tick, cut a line, undo it all', async ({ page }) => {
  await card(page, 'Invite and seat tables').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card(page, 'Seat counting')).toBeFocused();

  await page.keyboard.press('m');
  await expect(said(page)).toContainText('Holding Seat counting');
  // dnd-kit listens to keys from the next timer on, which a busy machine may be late with.
  await drawn(page);
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('Phase 3');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Seat counting')).toHaveAccessibleName(/stream data, phase 3/);
  await expect(card(page, 'Seat counting')).toBeFocused();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(card(page, 'Seat counting')).toHaveAccessibleName(/stream data, phase 2/);

  await page.keyboard.press('d');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Accept an invite would wait for Seat counting.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Accept an invite now waits for Seat counting.');
  await expect(card(page, 'Seat counting')).toBeFocused();

  await page.keyboard.press('Space');
  await expect(card(page, 'Seat counting')).toHaveAccessibleName(/, done/);

  // The lines of the selected card come next in the order of Tab.
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('button', { name: /waits for Seat counting\. Delete removes it/ }).first(),
  ).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(said(page)).toContainText('no longer waits for Seat counting.');

  await undoAll(page, 5);
});

test('by clicks alone: the menu of a card moves and connects, the tool bar of a line flips and removes', async ({
  page,
}) => {
  await card(page, 'Seat counting').hover();
  await page.getByRole('button', { name: 'Menu of Seat counting' }).click();
  await page.getByRole('menuitem', { name: 'Move to phase' }).click();
  await page.getByRole('menuitemradio', { name: 'Phase 1: Foundation' }).click();
  await expect(card(page, 'Seat counting')).toHaveAccessibleName(/phase 1 Foundation/);

  await page.getByRole('button', { name: 'Menu of Seat counting' }).click();
  await page.getByRole('menuitem', { name: 'Waits for' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Token signing/ }).click();
  await expect(card(page, 'Seat counting')).toHaveAccessibleName(/waits for Token signing/);

  const line = page.getByRole('button', { name: /^Seat counting waits for Token signing/ });
  await line.focus();
  const tools = page.getByRole('toolbar', { name: 'Dependency' });
  await tools.getByRole('button', { name: 'Flip' }).click();
  await expect(card(page, 'Token signing')).toHaveAccessibleName(/waits for Seat counting/);

  await page.getByRole('button', { name: /^Token signing waits for Seat counting/ }).focus();
  await tools.getByRole('button', { name: 'Remove' }).click();
  await expect(card(page, 'Token signing')).not.toHaveAccessibleName(/waits for/);

  await card(page, 'Mail templates').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Unblocks' }).click();
  await page.getByRole('menuitem', { name: /Pick on the canvas/ }).click();
  await expect(page.getByText('Pick the chunk that waits for Mail templates (Esc to stop)')).toBeVisible();
  await card(page, 'Reminder schedule').click();
  await expect(card(page, 'Reminder schedule')).toHaveAccessibleName(/waits for Mail templates/);

  await undoAll(page, 5);
});

test('a drag over empty canvas pans it, or with Shift selects what it touches', async ({ page }) => {
  await test.step('Shift and a drag over empty canvas select what they touch', async () => {
    const [first, last] = [
      await middle(card(page, 'Accept an invite')),
      await middle(card(page, 'Seat picker')),
    ];
    await page.keyboard.down('Shift');
    await page.mouse.move(first.x - 120, first.y - 50);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(page.locator('[aria-current=true]')).toHaveCount(3);
  });
  await test.step('a drag over empty canvas pans it, and a drag over a card does not', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-current=true]')).toHaveCount(0);
    await still(page);
    const before = await middle(card(page, 'Accept an invite'));
    await drag(page, { x: before.x - 160, y: before.y }, { x: before.x - 260, y: before.y });
    await page.mouse.up();
    await still(page);
    expect((await middle(card(page, 'Accept an invite'))).x).toBeCloseTo(before.x - 100, -1);
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  const touch = async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  };

  test('a long press lifts a card, and a swipe over it pans', async ({ page }) => {
    await test.step('a long press lifts a card, and the canvas stays', async () => {
      const send = await touch(page);
      const from = await middle(card(page, 'Accept an invite'));
      const other = await middle(card(page, 'Seat counting'));
      const to = await middle(card(page, 'Mail templates'));
      await send('touchStart', from);
      await expect(page.locator('.is-lifted')).toHaveCount(1);
      for (let step = 1; step <= 10; step++)
        await send('touchMove', {
          x: from.x + ((to.x - from.x) * step) / 10,
          y: from.y + ((to.y + 30 - from.y) * step) / 10,
        });
      await expect(page.getByText('notify, Phase 2, after Mail templates', { exact: true })).toBeVisible();
      await send('touchEnd');
      await expect(card(page, 'Accept an invite')).toHaveAccessibleName(/stream notify, phase 2/);
      expect((await middle(card(page, 'Seat counting'))).y).toBeCloseTo(other.y, 0);
      await undoAll(page, 1);
    });
    await test.step('a swipe over a card pans', async () => {
      const send = await touch(page);
      const from = await middle(card(page, 'Accept an invite'));
      await send('touchStart', from);
      for (let step = 1; step <= 6; step++) await send('touchMove', { x: from.x - step * 20, y: from.y });
      await send('touchEnd');
      await still(page);
      expect((await middle(card(page, 'Accept an invite'))).x).toBeLessThan(from.x - 80);
      await expect(fileChip(page)).toContainText('no changes');
    });
  });
});

test('a gesture reads no markdown and draws no card again but those whose facts change', async ({ page }) => {
  await startCounting(page);
  await page.reload();
  await expect(card(page, 'Seat picker')).toBeVisible();
  // What the page does while it rests is done once a second brings nothing more.
  let last = '';
  const rests = async () => last === (last = JSON.stringify(await counted(page)));
  await expect.poll(rests, { intervals: [1_000] }).toBe(true);
  const before = await counted(page);
  expect(Object.keys(before.cards).length).toBeGreaterThan(10);
  expect(before.parses).toBeGreaterThan(0);

  const to = await middle(card(page, 'Reminder schedule'));
  await drag(page, await middle(card(page, 'Rate limits for invites')), { x: to.x, y: to.y + 30 });
  const held = await counted(page);
  expect(held.parses).toBe(before.parses);
  const moved = (await card(page, 'Rate limits for invites').getAttribute('data-id')) ?? '';
  await page.mouse.up();
  // Looked for frame by frame: once the page rests, it reads what would be written.
  await page.waitForFunction(
    (id) => document.querySelector(`[data-id="${id}"]`)?.ariaLabel?.includes('stream notify'),
    moved,
  );
  const after = await counted(page);
  expect(after.parses).toBe(before.parses);
  const again = Object.keys(after.cards).filter((id) => after.cards[id] !== before.cards[id]);
  expect(again).toEqual([moved]);
});

test('lines come back once the cards have travelled, and at once where motion is not wanted', async ({
  page,
}) => {
  const lines = page.locator('.pl-edge[data-moved] > .pl-edge-line');
  const motions = () =>
    lines.evaluateAll((all) => [...new Set(all.map((line) => getComputedStyle(line).animationName))]);
  await expect(page.locator('.pl-edge').first()).toBeAttached();
  await expect(lines).toHaveCount(0);
  await card(page, 'Rate limits for invites').click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(lines).not.toHaveCount(0);
  expect(await motions()).toEqual(['pl-moved-once']);
  await page.keyboard.press('Control+z');
  await expect.poll(motions).toContain('pl-moved-again');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motions()).toEqual(['none']);
});

test('a thousand chunks keep the page small, from near and from afar', async ({ page }) => {
  test.slow();
  await pick(page, 'large.md', largePlanText(1000));
  await expect(page.getByText('1000 chunks')).toBeVisible({ timeout: 60_000 });
  const elements = () =>
    page.getByRole('group', { name: /^Canvas/ }).evaluate((canvas) => canvas.querySelectorAll('*').length);
  const sizes: number[] = [await elements()];
  const out = page.getByRole('button', { name: 'Zoom out' });
  for (let click = 0; click < 7; click++) {
    await out.click();
    await still(page);
    sizes.push(await elements());
  }
  expect(Math.max(...sizes)).toBeLessThan(6000);
});

test('nothing stands in the way of assistive technology while the canvas is used', async ({ page }) => {
  test.slow();
  await card(page, 'Create and revoke invites').click();
  await card(page, 'Seat counting').hover();
  await fitInBothThemes(page);
  await card(page, 'Seat counting').focus();
  await page.keyboard.press('d');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/cannot wait for|would wait for/).first()).toBeVisible();
  await fitInBothThemes(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await fitInBothThemes(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await fitInBothThemes(page);
});
