import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, putDraftBack, readDraft } from '@/components/drafts/database';
import { holdDraft } from '@/components/drafts/hold';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { storesOf } from '@/components/testing/stores';
import { resumeDraft } from './resume';
import { takeOver } from './take-over';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

const stop: (() => void)[] = [];
beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser();
});
afterEach(() => {
  for (const one of stop.splice(0)) one();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = () => vi.advanceTimersByTimeAsync(1_000);
const text = '## Execution Plan\n\n### Phase 1: One\n\n- [ ] **Alpha**\n\n- [ ] **Bravo**\n';
const handle = (name: string) => ({ name }) as FileSystemFileHandle;

/** A tab; with what it shows of which chunks are done. */
function tab() {
  const stores = storesOf({ name: 'spec.md', text });
  stop.push(stores.drafts.connect());
  const { editor, drafts } = stores;
  const tick = (chunk: 'c1' | 'c2') =>
    editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
  const [one, other] = editor.getState().plan.phases[0]?.chunks ?? [];
  if (!one || !other) throw new RangeError('no chunks');
  return {
    stores,
    drafts,
    tick: (which: 'one' | 'other') => tick((which === 'one' ? one : other).id as 'c1'),
    done: () => editor.getState().plan.phases[0]?.chunks.map(({ done }) => done),
    said: () => editor.getState().notice?.message,
    state: () => drafts.state.getState(),
  };
}

/** A tab that keeps its document with one chunk done; `id`: of the draft. */
async function keeping(file?: FileSystemFileHandle) {
  const made = tab();
  made.drafts.begin({ origin: 'o', keep: 'now', handle: file });
  made.tick('one');
  await rest();
  return { ...made, id: made.state().id ?? '' };
}

describe('a draft that no tab has open', () => {
  it('is opened where it was left, and written on by this tab alone', async () => {
    const before = await keeping(handle('spec.md'));
    await before.drafts.leave();
    await rest();
    const now = tab();
    expect(await resumeDraft(now.stores, before.id)).toBe(true);
    expect([now.done(), now.state().id, now.state().handle?.name]).toEqual([
      [true, false],
      before.id,
      'spec.md',
    ]);
    expect(await holdDraft(before.id)).toBeUndefined();
    now.tick('other');
    await rest();
    expect(await readDraft(before.id)).toMatchObject({ entry: { changes: 2, tab: now.drafts.tab } });
    expect(await listDrafts()).toHaveLength(1);
  });

  it('is written to the file that was picked anew, and counted against what that holds', async () => {
    const before = await keeping(handle('old'));
    await before.drafts.leave();
    await rest();
    const now = tab();
    const found = { text: text.replace('[ ] **Bravo', '[x] **Bravo'), inFile: true };
    await resumeDraft(now.stores, before.id, { handle: handle('new'), found });
    expect(now.state().handle?.name).toBe('new');
    expect(now.stores.editor.getState().baseline).toEqual(found);
    expect(now.said()).toMatch(/2 changes not in the file\. Undo leads to the file\.$/);
    now.stores.editor.getState().undo();
    expect(now.done()).toEqual([false, true]);
  });

  it('is nothing where it is gone, and its hold is let go', async () => {
    const now = tab();
    expect(await resumeDraft(now.stores, 'gone')).toBe(false);
    await rest();
    expect(await holdDraft('gone')).toBeDefined();
    expect(now.done()).toEqual([false, false]);
  });
});

describe('a draft that another tab has open', () => {
  it('is opened as a copy: each tab writes its own', async () => {
    const other = await keeping();
    const now = tab();
    expect(await resumeDraft(now.stores, other.id)).toBe(true);
    await rest();
    expect(now.done()).toEqual([true, false]);
    expect(now.state().id).not.toBe(other.id);
    now.tick('other');
    other.stores.editor.getState().undo();
    await rest();
    const changes = async (id = '') => (await readDraft(id))?.entry.changes;
    expect([await changes(other.id), await changes(now.state().id)]).toEqual([0, 2]);
    expect([other.state().taken, other.state().kept]).toEqual([false, 'kept']);
  });

  it('is kept as a copy of its own only once it is changed, where a file holds all of it', async () => {
    const other = await keeping();
    const draft = await readDraft(other.id);
    if (draft) await putDraftBack({ ...draft, entry: { ...draft.entry, changes: 0 } });
    const now = tab();
    await resumeDraft(now.stores, other.id);
    await rest();
    expect(await listDrafts()).toHaveLength(1);
    now.tick('other');
    await rest();
    expect(await listDrafts()).toHaveLength(2);
  });

  it('is waited for as long as it was told to', async () => {
    vi.useRealTimers();
    const other = tab();
    other.drafts.begin({ origin: 'o', keep: 'now' });
    await vi.waitFor(() => expect(other.state().kept).toBe('kept'));
    const id = other.state().id ?? '';
    const now = tab();
    const resuming = resumeDraft(now.stores, id, { patience: 5_000 });
    await other.drafts.leave();
    await resuming;
    expect(now.state().id).toBe(id);
  });
});

describe('taking over', () => {
  it('goes on with what the other tab has; what this one had stays a draft', async () => {
    const other = await keeping();
    const now = tab();
    now.drafts.begin({ origin: 'o', keep: 'now' });
    now.tick('other');
    await rest();
    const own = now.state().id ?? '';
    await takeOver(now.stores);
    expect([now.done(), now.state().id, now.state().answered]).toEqual([[true, false], other.id, true]);
    expect(now.said()).toMatch(/^Taken over\./);
    expect((await readDraft(own))?.entry.changes).toBe(1);
    expect(other.state().taken).toBe(true);
  });

  it('says so where the other has nothing of its own', async () => {
    const other = tab();
    other.drafts.begin({ origin: 'o', keep: 'when-changed', instead: 'elsewhere' });
    const now = tab();
    now.drafts.begin({ origin: 'o', keep: 'now' });
    await rest();
    await takeOver(now.stores);
    expect(now.said()).toBe('The other tab has nothing to take over: no changes of its own.');
    expect(now.state().answered).toBe(true);
  });

  it('stays as it is where its own changes cannot be kept', async () => {
    const other = await keeping();
    const now = tab();
    now.drafts.begin({ origin: 'o', keep: 'now' });
    await rest();
    now.tick('other');
    vi.spyOn(now.drafts, 'leave').mockResolvedValue(false);
    await takeOver(now.stores);
    expect(now.done()).toEqual([false, true]);
    expect(now.said()).toBe('This tab’s own changes could not be kept, so it stays as it is.');
    expect(other.state().taken).toBe(true);
  });
});
