import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDrafts, putDraftBack, readDraft } from '@/components/drafts/database';
import { fakeBrowser } from '@/components/testing/fake-browser';
import { fillDatabase } from '@/components/testing/fake-idb';
import { FakeFile } from '@/components/testing/fake-file';
import { storesOf } from '@/components/testing/stores';
import { fixture } from '@/lib/testing/fixtures';
import { openNow, requestDraft, requestOpen, requestOpenFile } from './opening';

vi.mock('idb', () => import('@/components/testing/fake-idb'));

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const rest = () => vi.advanceTimersByTimeAsync(1_000);
const text = '## Execution Plan\n\n### Phase 1: One\n\n- [ ] **Alpha**\n- [ ] **Bravo**\n';

/** A tab on the sample, which is kept once it is changed. */
function tab() {
  const stores = storesOf({ name: 'sample.md', text: fixture('sample'), from: 'sample' });
  stores.drafts.begin({ origin: 'o', keep: 'when-changed' });
  const { editor } = stores;
  return {
    stores,
    now: () => editor.getState(),
    said: () => editor.getState().notice?.message,
    dialog: () => stores.shell.getState().dialog,
    tick: () => {
      const chunk = editor.getState().plan.phases[0]?.chunks.at(-1)?.id ?? 'c0';
      return editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
    },
  };
}
const listed = async () =>
  (await listDrafts()).map(({ name, changes, inFile }) => [name, changes, inFile] as const);

describe('opening a text', () => {
  it('takes the place of what was open, which is kept', async () => {
    const { stores, now, tick } = tab();
    tick();
    await requestOpen(stores, { name: 'spec.md', text, from: 'file' });
    await rest();
    expect(now()).toMatchObject({ name: 'spec.md', past: [], baseline: { text, inFile: true } });
    expect(now().document.text).toBe(text);
    expect(await listed()).toEqual([
      ['sample.md', 1, true],
      ['spec.md', 0, true],
    ]);
  });

  it('leaves what is open as it is where the text is refused, and asks where it is empty', async () => {
    const { stores, now, said, dialog, tick } = tab();
    tick();
    const before = now();
    const leave = vi.spyOn(stores.drafts, 'leave');
    await requestOpen(stores, { name: 'huge.md', text: 'x'.repeat(10_500_000), from: 'file' });
    expect(said()).toMatch(/^huge\.md: /);
    await requestOpen(stores, { name: 'empty.md', text: ' \n' });
    expect(dialog()).toEqual({ kind: 'empty', name: 'empty.md' });
    expect([now().document, now().plan]).toEqual([before.document, before.plan]);
    expect(leave).not.toHaveBeenCalled();
  });

  it('knows what no file has: what was pasted, and a template', async () => {
    const { stores, now } = tab();
    await requestOpen(stores, { name: 'pasted.md', text });
    expect(now().baseline.inFile).toBe(false);
    await requestOpen(stores, { name: 'new.md', text: `${text}More.\n`, from: 'template' });
    expect(now().baseline.inFile).toBe(false);
    await requestOpen(stores, { name: 'spec.md', text, from: 'file' });
    expect(now().baseline.inFile).toBe(true);
  });

  it('keeps no sample, and no template that is left as it came', async () => {
    const { stores } = tab();
    await requestOpen(stores, { name: 'sample.md', text, from: 'sample' });
    await rest();
    expect(await listed()).toEqual([]);
    await requestOpen(stores, { name: 'new.md', text, from: 'template' });
    await rest();
    expect(await listed()).toEqual([['new.md', 0, false]]);
    await requestOpen(stores, { name: 'sample.md', text: fixture('sample'), from: 'sample' });
    await rest();
    expect(await listed()).toEqual([]);
  });

  it('asks where what is open can be kept nowhere and would be lost, and opens when told to', async () => {
    const { stores, now, dialog, tick } = tab();
    tick();
    fillDatabase();
    await requestOpen(stores, { name: 'spec.md', text, from: 'file' });
    const asked = dialog();
    expect(asked).toMatchObject({ kind: 'unsaved', name: 'spec.md' });
    expect(now().name).toBe('sample.md');
    if (asked?.kind === 'unsaved') asked.open();
    await rest();
    expect([now().name, dialog()]).toEqual(['spec.md', undefined]);
  });
});

describe('opening a file whose draft is kept', () => {
  /** A file was opened, changed and left for the sample. */
  async function left() {
    const one = tab();
    await requestOpen(one.stores, { name: 'spec.md', text, from: 'file' });
    one.tick();
    await requestOpen(one.stores, { name: 'sample.md', text: fixture('sample'), from: 'sample' });
    return one;
  }

  it('goes on in the draft; undo leads to the file', async () => {
    const { stores, now, said } = await left();
    const file = new FakeFile('spec.md', text);
    await requestOpen(stores, { name: 'spec.md', text, from: 'file', handle: file.handle });
    expect(said()).toBe('Your draft of spec.md is open: 1 change not in the file. Undo leads to the file.');
    expect(now().past.map(({ words }) => words)).toEqual(['Open the draft']);
    expect(stores.drafts.state.getState().handle).toBe(file.handle);
    expect(now().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([false, true]);
    now().undo();
    expect(now().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([false, false]);
    await rest();
    expect((await listDrafts()).filter(({ name }) => name === 'spec.md')).toHaveLength(1);
  });

  it('opens another text of that name as it is, and says that there is a draft', async () => {
    const { stores, now, said } = await left();
    await requestOpen(stores, { name: 'spec.md', text: `${text}More.\n`, from: 'file' });
    expect(now()).toMatchObject({ past: [], document: { text: `${text}More.\n` } });
    expect(said()).toMatch(/^This is spec\.md as it reads now\. Your draft of it from another text, with /);
  });

  it('compares the texts: a key that happens to be the same is not enough', async () => {
    const { stores, now } = await left();
    const [entry] = (await listDrafts()).filter(({ name }) => name === 'spec.md');
    const draft = entry && (await readDraft(entry.id));
    if (!draft) throw new RangeError('no draft');
    await putDraftBack({ ...draft, content: { ...draft.content, openedText: 'x', baseText: 'x' } });
    await requestOpen(stores, { name: 'spec.md', text, from: 'file' });
    expect(now().past).toEqual([]);
    expect(now().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([false, false]);
  });
});

describe('opening a listed draft', () => {
  it('opens it where it was left', async () => {
    const { stores, now, tick } = tab();
    await requestOpen(stores, { name: 'spec.md', text, from: 'file' });
    tick();
    await requestOpen(stores, { name: 'sample.md', text: fixture('sample'), from: 'sample' });
    const [entry] = await listDrafts();
    await requestDraft(stores, entry ?? { id: '', name: '' });
    expect(now()).toMatchObject({ name: 'spec.md', past: [], baseline: { text, inFile: true } });
    expect(now().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([false, true]);
    expect(stores.drafts.state.getState().id).toBe(entry?.id);
  });

  it('says that it is gone, and what is open stays', async () => {
    const { stores, now, said } = tab();
    await requestDraft(stores, { id: 'gone', name: 'spec.md' });
    expect(said()).toBe('The draft of spec.md is gone: it was removed in another tab.');
    expect(now().name).toBe('sample.md');
  });
});

describe('opening a file', () => {
  it('reads its bytes, and writes back to its handle', async () => {
    const { stores, now } = tab();
    const marked = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const file = new FakeFile('spec.md', marked);
    await requestOpenFile(stores, await file.getFile(), file.handle);
    expect(now().document.text).toBe(marked);
    expect(stores.drafts.state.getState().handle).toBe(file.handle);
  });

  it('refuses what is no text, and what cannot be read', async () => {
    const { stores, now, said } = tab();
    await requestOpenFile(stores, new File([new Uint8Array([0x50, 0xff, 0xfe])], 'picture.png'));
    expect(said()).toMatch(/^picture\.png: /);
    const folder = { name: 'folder', size: 4_096, arrayBuffer: () => Promise.reject(new Error('no')) };
    await requestOpenFile(stores, folder as unknown as File);
    expect(said()).toBe('folder: this could not be read. If it is a folder, open the markdown file in it.');
    expect(now().name).toBe('sample.md');
  });
});

it('a fresh sample is opened beside a draft of the same text', async () => {
  const { stores, now, tick } = tab();
  await openNow(stores, { name: 'team.md', text, from: 'sample' });
  tick();
  await stores.drafts.leave();
  await openNow(stores, { name: 'team.md', text, from: 'sample' });
  expect(now().plan.phases[0]?.chunks.map(({ done }) => done)).toEqual([false, false]);
});
