import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeLocks } from '@/components/testing/fake-locks';
import { hold, holdDraft, whenFree } from './hold';

beforeEach(() => vi.stubGlobal('navigator', { locks: new FakeLocks() }));
afterEach(() => vi.unstubAllGlobals());

/** Lets everything that needs no time happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

it('is for one at a time, until it is released', async () => {
  const first = await hold('name');
  expect(first).toBeDefined();
  expect(await hold('name')).toBeUndefined();
  expect(await hold('another')).toBeDefined();
  first?.();
  await settle();
  expect(await hold('name')).toBeDefined();
});

it('waits, as long as it was told to, for another to let go', async () => {
  const first = await hold('name');
  const second = hold('name', 1_000);
  await settle();
  first?.();
  expect(await second).toBeDefined();
  expect(await hold('name', 10)).toBeUndefined();
});

it('is a draft’s own', async () => {
  await holdDraft('a');
  expect(await holdDraft('a')).toBeUndefined();
  expect(await holdDraft('b')).toBeDefined();
});

it('is given to everybody where the browser has no locks', async () => {
  vi.stubGlobal('navigator', {});
  expect([await hold('name'), await hold('name')]).toEqual([expect.any(Function), expect.any(Function)]);
});

it('tells once nobody holds a name any more, unless that was given up', async () => {
  const release = await hold('name');
  const [told, stopped] = [vi.fn(), vi.fn()];
  whenFree('name', told);
  const stop = whenFree('name', stopped);
  await settle();
  expect(told).not.toHaveBeenCalled();
  stop();
  release?.();
  await settle();
  expect(told).toHaveBeenCalledOnce();
  expect(stopped).not.toHaveBeenCalled();
});
