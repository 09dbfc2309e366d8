import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createEditorStore } from '@/lib/editor/store';
import { fixture } from '@/lib/testing/fixtures';
import { type StoredDraft, writeDraft, writeDraftLast } from './database';
import { createWriter, type Job } from './writer';
import type { Kept } from './words';

vi.mock('./database', () => ({ writeDraft: vi.fn(), writeDraftLast: vi.fn(() => Promise.resolve()) }));
vi.mock('./hold', () => ({ holdDraft: () => Promise.resolve(() => undefined) }));

const write = vi.mocked(writeDraft);
let stored: StoredDraft[];

beforeEach(() => {
  vi.useFakeTimers();
  stored = [];
  vi.mocked(writeDraftLast).mockClear();
  write.mockReset().mockImplementation((draft) => {
    stored.push(draft);
    return Promise.resolve('kept');
  });
});
afterEach(() => vi.useRealTimers());

/** A writer on the sample, with what it said and what it began. */
function writing(job: Partial<Job> = {}) {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  const said: Kept[] = [];
  const began: string[] = [];
  let complaints = 0;
  const writer = createWriter({
    tab: 'this tab',
    snapshot: () => ({ ...editor.getState(), handle: undefined }),
    tell: (kept) => said.at(-1) !== kept && said.push(kept),
    began: (id) => began.push(id),
    failed: () => complaints++,
  });
  editor.subscribe(writer.look);
  writer.start({ origin: 'origin', idle: () => false, ...job });
  let done = false;
  const tick = () => {
    done = !done;
    editor.getState().run([{ type: 'chunk.tick', chunk: 'c3', done }], 'Tick');
  };
  return { editor, writer, said, began, tick, complaints: () => complaints };
}

it('writes what was opened at once, and says when it is kept', async () => {
  const { said, began } = writing();
  expect(said).toEqual(['keeping']);
  await vi.advanceTimersByTimeAsync(50);
  expect(said).toEqual(['keeping', 'kept']);
  expect(stored.map(({ entry }) => [entry.id, entry.name, entry.tab, entry.origin])).toEqual([
    [began[0], 'spec.md', 'this tab', 'origin'],
  ]);
});

it('writes the first of several changes at once, and the others together', async () => {
  const { tick, said } = writing();
  await vi.advanceTimersByTimeAsync(1_000);
  stored = [];
  tick();
  await vi.advanceTimersByTimeAsync(50);
  expect(stored).toHaveLength(1);
  for (let change = 0; change < 10; change++) {
    tick();
    await vi.advanceTimersByTimeAsync(10);
  }
  tick();
  expect(said.at(-1)).toBe('keeping');
  await vi.advanceTimersByTimeAsync(300);
  expect(stored).toHaveLength(2);
  expect(stored.at(-1)?.entry.changes).toBe(0);
  expect(said.at(-1)).toBe('kept');
});

it('writes also while changes never rest', async () => {
  const { tick } = writing();
  for (let change = 0; change < 100; change++) {
    tick();
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(stored.length).toBeGreaterThan(5);
});

it('never says kept of a change that came while it wrote', async () => {
  let finish: () => void = () => undefined;
  write.mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve('kept'))));
  const { tick, said } = writing();
  await vi.advanceTimersByTimeAsync(100);
  tick();
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toEqual(['keeping']);
  await vi.advanceTimersByTimeAsync(300);
  expect(said).toEqual(['keeping', 'kept']);
  expect(stored.at(-1)?.content.printedText).not.toBe(fixture('sample'));
});

it('does not say kept of what was written before, while something else is being written', async () => {
  const { editor, tick, said } = writing();
  await vi.advanceTimersByTimeAsync(1_000);
  let finish: () => void = () => undefined;
  write.mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve('kept'))));
  tick();
  await vi.advanceTimersByTimeAsync(50);
  editor.getState().undo();
  expect(said.at(-1)).toBe('keeping');
  finish();
  await vi.advanceTimersByTimeAsync(300);
  expect(said.at(-1)).toBe('kept');
  expect(stored.at(-1)?.content.printedText).toBe(fixture('sample'));
});

it('begins a draft of its own where another tab writes the one it had', async () => {
  write.mockImplementationOnce(() => Promise.resolve('taken'));
  const release = vi.fn();
  const { began, said, writer } = writing({ held: { id: 'theirs', release } });
  await vi.advanceTimersByTimeAsync(50);
  expect(release).toHaveBeenCalledOnce();
  expect(stored.map(({ entry }) => entry.id)).toEqual(began);
  expect(began).not.toContain('theirs');
  expect(writer.held()?.id).toBe(began[0]);
  expect(said.at(-1)).toBe('kept');
});

it('complains once where it cannot write, and goes on trying', async () => {
  write.mockImplementation(() => Promise.reject(new Error('full')));
  const { tick, said, complaints, writer } = writing();
  await vi.advanceTimersByTimeAsync(50);
  expect(said).toEqual(['keeping', 'failed']);
  tick();
  expect(said.at(-1)).toBe('failed');
  expect(await writer.flush()).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(complaints()).toBe(1);
  write.mockImplementation((draft) => Promise.resolve(stored.push(draft) ? 'kept' : 'taken'));
  await vi.advanceTimersByTimeAsync(2_500);
  expect(said.at(-1)).toBe('kept');
  expect(await writer.flush()).toBe(true);
});

it('writes nothing while there is nothing of one’s own, and nothing more once it was stopped', async () => {
  let idle = true;
  const { tick, said, writer } = writing({ idle: () => idle });
  await vi.advanceTimersByTimeAsync(1_000);
  expect([said, stored]).toEqual([['none'], []]);
  idle = false;
  tick();
  await writer.flush();
  expect(stored).toHaveLength(1);
  writer.stop();
  tick();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored).toHaveLength(1);
});

it('a flush ends only once nothing is left, whatever came while it wrote', async () => {
  const { tick, writer } = writing();
  let round = 0;
  write.mockImplementation((draft) => {
    stored.push(draft);
    if (++round < 4) tick();
    return Promise.resolve('kept');
  });
  expect(await writer.flush()).toBe(true);
  expect(stored).toHaveLength(4);
  expect(stored.at(-1)?.entry.changes).toBe(1);
});

it('from a page on its way out writes what is left, and nothing where nothing is', async () => {
  const { tick, writer, began } = writing();
  await vi.advanceTimersByTimeAsync(1_000);
  writer.last();
  expect(writeDraftLast).not.toHaveBeenCalled();
  tick();
  writer.last();
  expect(vi.mocked(writeDraftLast).mock.calls.map(([{ entry }]) => [entry.id, entry.changes])).toEqual([
    [began[0], 1],
  ]);
});

it('of a draft not yet begun too, and begins no other when the page is hidden after that, until it is back', async () => {
  const { tick, writer, began } = writing();
  writer.last();
  await writer.flush();
  tick();
  await vi.advanceTimersByTimeAsync(1_000);
  expect([began.length, stored]).toEqual([1, []]);
  expect(vi.mocked(writeDraftLast).mock.calls.map(([{ entry }]) => entry.id)).toEqual(began);
  writer.back();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored.map(({ entry }) => [entry.id, entry.changes])).toEqual([[began[0], 1]]);
});

it('writes each change as soon where the clock is set back', async () => {
  const { tick } = writing();
  await vi.advanceTimersByTimeAsync(1_000);
  vi.setSystemTime(Date.now() - 600_000);
  tick();
  await vi.advanceTimersByTimeAsync(300);
  expect(stored).toHaveLength(2);
});

it('writes again what somebody may have removed', async () => {
  const { writer } = writing();
  await vi.advanceTimersByTimeAsync(1_000);
  writer.back();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(stored.map(({ entry }) => entry.id)).toEqual([stored[0]?.entry.id, stored[0]?.entry.id]);
});
