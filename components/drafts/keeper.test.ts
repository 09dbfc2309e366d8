import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, FakeElement } from '@/components/testing/fake-browser';
import { fillDatabase } from '@/components/testing/fake-idb';
import { storesOf } from '@/components/testing/stores';
import { lastNoted, listDrafts, readDraft } from './database';
import { holdDraft } from './hold';
import type { Opened } from './keeper';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

let browser: ReturnType<typeof fakeBrowser>;
let stop: (() => void)[];
beforeEach(() => {
  vi.useFakeTimers();
  browser = fakeBrowser();
  stop = [];
});
afterEach(() => {
  for (const one of stop) one();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Time for all that is due to be written. */
const rest = () => vi.advanceTimersByTimeAsync(1_000);

/** Too little time for anything that waits. */
const moment = () => vi.advanceTimersByTimeAsync(1);

/** A tab that began to keep the sample. */
function tab(opened: Partial<Opened> = {}) {
  const { editor, drafts } = storesOf();
  stop.push(drafts.connect());
  drafts.begin({ origin: 'document', keep: 'now', ...opened });
  const tick = (chunk: 'c3' | 'c4' = 'c3') =>
    editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
  return { editor, drafts, tick, state: () => drafts.state.getState() };
}
const all = async () => (await listDrafts()).map(({ id, changes }) => [id, changes]);

describe('what is kept', () => {
  it('is what was opened, at once, and every change of it', async () => {
    const { tick, state } = tab();
    expect(state().kept).toBe('keeping');
    await rest();
    expect(state().kept).toBe('kept');
    expect(await all()).toEqual([[state().id, 0]]);
    tick();
    await rest();
    expect(await all()).toEqual([[state().id, 1]]);
    expect(await lastNoted()).toBe(state().id);
  });

  it('is nothing of what can be had again, until it is changed', async () => {
    const { tick, state } = tab({ keep: 'when-changed' });
    await rest();
    expect([state().kept, await all()]).toEqual(['none', []]);
    tick();
    await rest();
    expect([state().kept, await all()]).toEqual(['kept', [[state().id, 1]]]);
  });

  it('is not said to be kept while something typed is not in the plan yet', async () => {
    const { state } = tab();
    await rest();
    const input = Object.defineProperty(new Event('input'), 'target', { value: new FakeElement() });
    browser.window.dispatchEvent(input);
    expect(state().kept).toBe('keeping');
    await rest();
    expect(state().kept).toBe('kept');
  });

  it('is what another tab may have only once this one let go', async () => {
    const { drafts, state } = tab();
    await rest();
    const id = state().id ?? '';
    expect(await holdDraft(id)).toBeUndefined();
    expect(await drafts.leave()).toBe(true);
    await moment();
    expect(await holdDraft(id)).toBeDefined();
  });

  it('is written at once when the page is hidden, and when it goes', async () => {
    const { tick, state } = tab();
    await rest();
    tick();
    browser.document.visibilityState = 'hidden';
    browser.document.dispatchEvent(new Event('visibilitychange'));
    await moment();
    expect(await all()).toEqual([[state().id, 1]]);
    tick('c4');
    browser.window.dispatchEvent(new Event('pagehide'));
    await moment();
    expect(await all()).toEqual([[state().id, 2]]);
  });
});

describe('leaving', () => {
  it('writes what is left, and lets go of it', async () => {
    const { drafts, tick, state } = tab();
    await rest();
    const { id } = state();
    tick();
    expect(await drafts.leave()).toBe(true);
    expect(await all()).toEqual([[id, 1]]);
    tick('c4');
    await rest();
    expect([state().id, await all()]).toEqual([undefined, [[id, 1]]]);
  });

  it('is refused where the browser cannot keep it, and nothing is let go', async () => {
    const { drafts, tick, state, editor } = tab();
    await rest();
    fillDatabase();
    tick();
    expect(await drafts.leave()).toBe(false);
    expect(state()).toMatchObject({ kept: 'failed', id: expect.any(String) as string });
    expect(await holdDraft(state().id ?? '')).toBeUndefined();
    expect(editor.getState().notice?.message).toMatch(/^Draft not kept/);
  });

  it('forgets a template that nobody touched, and keeps one that somebody did', async () => {
    const one = tab({ forget: 'when-replaced' });
    await rest();
    await one.drafts.leave();
    await rest();
    expect(await all()).toEqual([]);
    const other = tab({ forget: 'when-replaced' });
    other.tick();
    await other.drafts.leave();
    await rest();
    expect((await all()).map(([, changes]) => changes)).toEqual([1]);
  });

  it('forgets an untouched copy when the page goes, and no other draft', async () => {
    const kept = tab();
    tab({ forget: 'when-left' });
    await rest();
    expect(await all()).toHaveLength(2);
    browser.window.dispatchEvent(new Event('pagehide'));
    await rest();
    expect(await all()).toEqual([[kept.state().id, 0]]);
  });
});

describe('two tabs of one document', () => {
  it('know of each other, but not of a sample that nobody touched', async () => {
    const [one, two] = [tab(), tab()];
    const sample = tab({ keep: 'when-changed' });
    await rest();
    expect(one.state().peers).toEqual([two.drafts.tab]);
    expect(sample.state().peers).toEqual([]);
    sample.tick();
    await rest();
    expect(one.state().peers).toHaveLength(2);
  });

  it('hand a draft over with its last change; what is changed here after that is a draft of its own', async () => {
    const [one, two] = [tab(), tab({ keep: 'when-changed' })];
    two.tick();
    await rest();
    one.tick();
    const id = await two.drafts.take();
    expect(id).toBeDefined();
    expect(await readDraft(id ?? '')).toMatchObject({ entry: { changes: 1, tab: one.drafts.tab } });
    expect(one.state()).toMatchObject({ id: undefined, taken: true, kept: 'none' });
    expect(await holdDraft(id ?? '')).toBeDefined();
    one.tick('c4');
    await rest();
    expect(one.state().kept).toBe('kept');
    expect(one.state().id).not.toBe(id);
    expect(await readDraft(id ?? '')).toMatchObject({ entry: { changes: 1 } });
  });

  it('have nothing to hand over where nothing was changed', async () => {
    const [one, two] = [tab({ keep: 'when-changed', instead: 'elsewhere' }), tab()];
    await rest();
    expect(await two.drafts.take()).toBeUndefined();
    expect(one.state().taken).toBe(false);
  });
});

it('keeps the file that was picked with the draft', async () => {
  const { drafts, state } = tab();
  await rest();
  const handle = { name: 'spec.md' } as FileSystemFileHandle;
  drafts.setHandle(handle);
  await rest();
  expect((await listDrafts()).map((entry) => entry.handle)).toEqual([handle]);
  expect(state().handle).toBe(handle);
});
