import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { lastNoted, noteLast } from './database';
import { lastOpen, noteOpen } from './last-open';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

let browser: ReturnType<typeof fakeBrowser>;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

it('is what this tab showed, whatever another has opened since', async () => {
  noteOpen('mine');
  await noteLast('theirs');
  expect(await lastOpen()).toEqual({ id: 'mine', here: true });
});

it('is what the browser noted, for a tab that showed nothing yet', async () => {
  noteOpen('mine');
  expect(await lastNoted()).toBe('mine');
  browser.kept.clear();
  expect(await lastOpen()).toEqual({ id: 'mine', here: false });
});

it('is nothing where this tab showed what is no draft', async () => {
  noteOpen(undefined);
  await noteLast('theirs');
  expect(await lastOpen()).toBeUndefined();
});

it('is what the browser noted where a tab keeps nothing', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  noteOpen('mine');
  await lastNoted();
  expect(await lastOpen()).toEqual({ id: 'mine', here: false });
});
