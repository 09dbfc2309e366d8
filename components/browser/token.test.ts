import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/components/testing/fake-browser';

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page loaded anew, with nothing in its memory. */
const page = async () => (await import('./token')).tokenOf;

it('is taken out of the address once, and kept for as long as the tab is', async () => {
  browser.window.location.hash = '#token=from-the-address';
  const tokenOf = await page();
  expect(await tokenOf()).toBe('from-the-address');
  expect(browser.window.location.hash).toBe('');
  expect(await tokenOf()).toBe('from-the-address');
  vi.resetModules();
  expect(await (await page())()).toBe('from-the-address');
});

it('is asked of the other tabs by one that has none', async () => {
  browser.window.location.hash = '#token=of-the-first-tab';
  await (
    await page()
  )();
  browser.kept.clear();
  vi.resetModules();
  expect(await (await page())()).toBe('of-the-first-tab');
});

it('is none where no tab has it, and that is known soon', async () => {
  vi.useFakeTimers();
  const asked = (await page())();
  await vi.advanceTimersByTimeAsync(300);
  expect(await asked).toBeUndefined();
});

it('leaves another fragment alone', async () => {
  vi.useFakeTimers();
  browser.window.location.hash = '#phase-2';
  const asked = (await page())();
  await vi.advanceTimersByTimeAsync(300);
  expect([await asked, browser.window.location.hash]).toEqual([undefined, '#phase-2']);
});
