import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { fixture, fixtures } from '../testing/fixtures';
import { dispensable, draftsOf, fingerprint, holdsMore, latestFirst, originOf, restored } from './drafts';
import { createEditorStore } from './store';
import type { DraftContent, DraftEntry } from './drafts';

const entry = (over: Partial<DraftEntry>): DraftEntry => ({
  id: 'a',
  name: 'spec.md',
  origin: originOf({ name: 'spec.md' }, 'text'),
  base: fingerprint('text'),
  inFile: true,
  changes: 0,
  phases: 1,
  chunks: 1,
  savedAt: 1,
  tab: 't',
  ...over,
});

/** What a draft of that text holds after one chunk was moved to the last phase. */
function moved(text: string): DraftContent {
  const store = createEditorStore({ name: 'spec.md', text });
  const { plan } = store.getState();
  const chunk = plan.phases[0]?.chunks[0];
  const phase = plan.phases.at(-1);
  if (chunk && phase)
    store.getState().run([{ type: 'chunk.move', chunks: [chunk.id], phase: phase.id }], 'Move');
  const now = store.getState();
  const printedText = print(now.document, now.plan).text;
  // A database hands out copies.
  return structuredClone({
    id: 'a',
    openedText: text,
    plan: now.plan,
    printedText,
    baseText: text,
  });
}

describe('fingerprint', () => {
  it('is the same for the same text, and another for another', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
      }),
    );
  });

  it('tells all fixtures apart, and line endings', () => {
    const keys = new Set(fixtures.map(({ text }) => fingerprint(text)));
    expect(keys.size).toBe(new Set(fixtures.map(({ text }) => text)).size);
    expect(fingerprint('a\nb')).not.toBe(fingerprint('a\r\nb'));
  });

  it('spreads texts that differ in one place', () => {
    const keys = new Set<string>();
    for (let number = 0; number < 20_000; number++) keys.add(fingerprint(`- [ ] **Chunk ${number}**`));
    expect(keys.size).toBe(20_000);
  });
});

describe('the drafts of a file', () => {
  it('bear its name and started from its text, the latest first', () => {
    const entries = [
      entry({ id: 'old', savedAt: 1 }),
      entry({ id: 'new', savedAt: 3 }),
      entry({ id: 'other-name', name: 'plan.md' }),
      entry({ id: 'other-text', base: fingerprint('other'), origin: originOf({ name: 'spec.md' }, 'other') }),
    ];
    expect(draftsOf(entries, { name: 'spec.md' }, 'text').map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('are found by what the file holds now, and by what it held where it was never written back', () => {
    const base = fingerprint('saved since');
    const downloaded = entry({ id: 'downloaded', base });
    const written = entry({ id: 'written', base, handle: {} });
    const goneOn = entry({ id: 'gone on', base, handle: {}, changes: 2 });
    const all = [downloaded, written, goneOn];
    expect(draftsOf(all, { name: 'spec.md' }, 'saved since')).toEqual(all);
    expect(draftsOf(all, { name: 'spec.md' }, 'text')).toEqual([downloaded, goneOn]);
    expect(draftsOf(all, { name: 'spec.md' }, 'yet another')).toEqual([]);
  });

  it('are those of the file that the server keeps, whatever others of its name hold', () => {
    const entries = [
      entry({ id: 'picked' }),
      entry({ id: 'here', file: 'f1' }),
      entry({ id: 'there', file: 'f2' }),
    ];
    const ids = (file?: string) => draftsOf(entries, { name: 'spec.md', file }, 'text').map(({ id }) => id);
    expect([ids('f1'), ids('f2'), ids()]).toEqual([['here'], ['there'], ['picked']]);
    const origins = ['f1', 'f2', undefined].map((file) => originOf({ name: 'spec.md', file }, 'text'));
    expect(new Set(origins).size).toBe(3);
  });

  it('come first if they count against the text itself', () => {
    const other = entry({ id: 'from', base: fingerprint('saved since'), savedAt: 9 });
    expect(
      draftsOf([other, entry({ id: 'against' })], { name: 'spec.md' }, 'text').map(({ id }) => id),
    ).toEqual(['against', 'from']);
  });
});

describe('what can go', () => {
  it('is the oldest beyond thirty that hold no more than their file', () => {
    const many = Array.from({ length: 33 }, (_, at) => entry({ id: `${at}`, savedAt: at }));
    expect(dispensable(many).map(({ id }) => id)).toEqual(['2', '1', '0']);
    expect(dispensable(many.slice(0, 30))).toEqual([]);
  });

  it('is never a draft with changes or one that no file holds', () => {
    const many = Array.from({ length: 99 }, (_, at) =>
      entry({ id: `${at}`, savedAt: at, ...(at % 2 ? { changes: 1 } : { inFile: false }) }),
    );
    expect(many.every(holdsMore)).toBe(true);
    expect(dispensable(many)).toEqual([]);
  });

  it('leaves the order given to it alone', () => {
    const two = [entry({ savedAt: 1 }), entry({ savedAt: 2 })];
    expect(latestFirst(two).map(({ savedAt }) => savedAt)).toEqual([2, 1]);
    expect(two.map(({ savedAt }) => savedAt)).toEqual([1, 2]);
  });
});

describe('a draft opened again', () => {
  it.each(fixtures.map(({ name }) => name))('gives the words of %s that were to be saved', (name) => {
    const content = moved(fixture(name));
    const { document, plan, baseline } = restored(content, true);
    expect(print(document, plan).text).toBe(content.printedText);
    expect(document.text).toBe(content.openedText);
    expect(baseline).toEqual({ text: content.baseText, inFile: true });
  });

  it('leads back to the opened bytes by the same commands as before', () => {
    const text = fixture('thirteen');
    const content = moved(text);
    const store = createEditorStore();
    store.getState().resume('spec.md', restored(content, true));
    const first = parse(text).plan.phases[0];
    const [chunk, next] = first?.chunks ?? [];
    if (!first || !chunk || !next) throw new RangeError('thirteen has no two chunks in its first phase');
    store
      .getState()
      .run([{ type: 'chunk.move', chunks: [chunk.id], phase: first.id, place: { before: next.id } }], 'Back');
    const now = store.getState();
    expect(print(now.document, now.plan).text).toBe(text);
  });

  it.each([
    [
      'an older version wrote them differently',
      (content: DraftContent) => ({ ...content, printedText: `${content.printedText}\nMore.\n` }),
    ],
    [
      'the plan is of another text',
      (content: DraftContent) => ({ ...content, openedText: fixture('plain') }),
    ],
    [
      'the plan is damaged',
      (content: DraftContent) => ({ ...content, plan: JSON.parse('{"phases":3}') as DraftContent['plan'] }),
    ],
  ])('opens the words themselves where %s', (_, damage) => {
    const content = damage(moved(fixture('canonical')));
    const { document, plan, baseline } = restored(content, false);
    expect(document.text).toBe(content.printedText);
    expect(plan).toBe(document.plan);
    expect(baseline).toEqual({ text: content.baseText, inFile: false });
  });
});

describe('the store', () => {
  const text = fixture('canonical');

  it('counts against the opened text, and against what was written since', () => {
    const store = createEditorStore({ name: 'spec.md', text });
    expect(store.getState().baseline).toEqual({ text, inFile: true });
    store.getState().wrote('other.md', 'written');
    expect(store.getState()).toMatchObject({ name: 'other.md', baseline: { text: 'written', inFile: true } });
    store.getState().open('pasted.md', text, false);
    expect(store.getState().baseline).toEqual({ text, inFile: false });
  });

  it('resumes without history, or with one step that leads to what the file holds', () => {
    const content = moved(text);
    const store = createEditorStore();
    store.getState().resume('spec.md', restored(content, true));
    expect(store.getState()).toMatchObject({ name: 'spec.md', past: [], plan: content.plan });
    store.getState().resume('spec.md', restored(content, true), 'Open the draft');
    expect(store.getState().past.map(({ words }) => words)).toEqual(['Open the draft']);
    store.getState().undo();
    const back = store.getState();
    expect(print(back.document, back.plan).text).toBe(text);
    store.getState().redo();
    expect(store.getState().plan).toBe(content.plan);
  });

  it('leads back to what was written since, where that is what the file holds', () => {
    const content = { ...moved(text), baseText: fixture('plain') };
    const store = createEditorStore();
    store.getState().resume('spec.md', restored(content, true), 'Open the draft');
    store.getState().undo();
    expect(store.getState().document.text).toBe(fixture('plain'));
  });
});
