import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { print } from '../markdown/print';
import { verify } from '../markdown/verify';
import { lookup } from '../plan/lookup';
import { fail } from '../plan/types';
import { fixture } from '../testing/fixtures';
import { createEditorStore } from './store';
import type { Command } from '../plan/command';

vi.mock('../markdown/verify', { spy: true });

const sample = () => createEditorStore({ name: 'sample.md', text: fixture('sample') });
const move: Command = { type: 'chunk.move', chunks: ['c4'], phase: 'p3' };
const tick: Command = { type: 'chunk.tick', chunk: 'c3', done: true };
const impossible: Command = { type: 'chunk.move', chunks: ['c99'], phase: 'p1' };

beforeEach(() => vi.clearAllMocks());
afterEach(() => vi.mocked(verify).mockReset());

describe('a new store', () => {
  it('opens what it is given', () => {
    expect(sample().getState()).toMatchObject({ name: 'sample.md', selection: [], past: [], future: [] });
    expect(sample().getState().plan.phases).toHaveLength(3);
  });

  it('opens an empty document without', () => {
    const { name, document, plan } = createEditorStore().getState();
    expect([name, document.text, plan.phases]).toEqual(['untitled.md', '', []]);
  });

  it('shares nothing with another', () => {
    const [one, other] = [sample(), sample()];
    one.getState().run([move], 'Move');
    expect(other.getState().past).toEqual([]);
  });
});

describe('open', () => {
  it('takes the place of what was open, its history too', () => {
    const store = sample();
    store.getState().run([move], 'Move');
    store.getState().run([impossible], 'Fail');
    store.getState().select(['c4']);
    expect(store.getState().open('plain.md', fixture('plain'))).toMatchObject({ ok: true });
    expect(store.getState()).toMatchObject({
      name: 'plain.md',
      selection: [],
      past: [],
      future: [],
      notice: undefined,
    });
    expect(store.getState().plan).toBe(store.getState().document.plan);
  });

  it('leaves what is open untouched when it refuses', () => {
    const store = sample();
    store.getState().run([move], 'Move');
    const before = store.getState();
    expect(store.getState().open('empty.md', ' \n')).toMatchObject({ ok: false, error: { code: 'empty' } });
    expect(store.getState()).toEqual(before);
  });
});

describe('run', () => {
  it('makes one step of several commands', () => {
    const store = sample();
    const { plan } = store.getState();
    expect(store.getState().run([move, tick], 'Move and tick')).toEqual({
      ok: true,
      value: store.getState().plan,
    });
    expect(store.getState().past).toEqual([
      { document: store.getState().document, plan, words: 'Move and tick' },
    ]);
    store.getState().undo();
    expect(store.getState().plan).toBe(plan);
  });

  it('does nothing but say so when one command is refused', () => {
    const store = sample();
    const { plan } = store.getState();
    const result = store.getState().run([move, impossible], 'Both');
    expect(result.ok).toBe(false);
    expect(store.getState()).toMatchObject({
      plan,
      past: [],
      notice: { tone: 'refused', message: !result.ok && result.error.message },
    });
  });

  it('makes no step of what changes nothing', () => {
    const store = sample();
    expect(store.getState().run([], 'Nothing')).toMatchObject({ ok: true });
    expect(store.getState().past).toEqual([]);
  });

  it('refuses to change what can only be read', () => {
    const store = createEditorStore({
      name: 'huge.md',
      text: `## Execution Plan\n\n### Phase 1: All\n\n- [ ] **${'x'.repeat(300_000)}**\n`,
    });
    expect(store.getState().document.readOnly).toBeDefined();
    expect(store.getState().run([move], 'Move')).toEqual({
      ok: false,
      error: store.getState().document.readOnly,
    });
  });
});

describe('type', () => {
  const rename = (title: string): Command => ({ type: 'chunk.rename', chunk: 'c4', title });
  const title = (store: ReturnType<typeof sample>) =>
    lookup(store.getState().plan).chunks.get('c4')?.chunk.title;

  it('makes one step of all that is typed in a visit, and the next visit another', () => {
    const store = sample();
    const { plan } = store.getState();
    store.getState().type('a', [rename('Sea')], 'Rename to Sea');
    store.getState().type('a', [rename('Seats')], 'Rename to Seats');
    expect(store.getState().past.map(({ words }) => words)).toEqual(['Rename to Seats']);
    store.getState().type('b', [rename('Seats left')], 'Rename again');
    expect([title(store), store.getState().past.length]).toEqual(['Seats left', 2]);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().plan).toBe(plan);
    store.getState().redo();
    expect(title(store)).toBe('Seats');
  });

  it('depends on what was typed last alone', () => {
    const store = sample();
    store.getState().type('a', [rename('Seats (TS-9)')], 'Rename');
    store.getState().type('a', [rename('Seats')], 'Rename');
    expect(lookup(store.getState().plan).chunks.get('c4')?.chunk.issue).toBeUndefined();
  });

  it('is as before the visit where nothing is left to run, and where it is refused', () => {
    const store = sample();
    const { plan } = store.getState();
    store.getState().type('a', [rename('Seats')], 'Rename');
    store.getState().type('a', [], '');
    expect(store.getState()).toMatchObject({ plan, past: [] });
    store.getState().type('a', [rename('Seats')], 'Rename');
    expect(store.getState().type('a', [rename('!!')], 'Rename')).toMatchObject({ ok: false });
    expect(store.getState()).toMatchObject({ plan, past: [] });
    expect(store.getState().notice).toBeUndefined();
  });

  it('leaves alone what came between', () => {
    const store = sample();
    store.getState().type('a', [rename('Seats')], 'Rename');
    store.getState().run([tick], 'Tick');
    store.getState().type('a', [rename('Seats left')], 'Rename');
    expect(store.getState().past.map(({ words }) => words)).toEqual(['Rename', 'Tick', 'Rename']);
  });
});

describe('undo and redo', () => {
  it('give back the bytes from before, and those from after', () => {
    const store = sample();
    const text = () => print(store.getState().document, store.getState().plan).text;
    store.getState().run([move], 'Move');
    const moved = text();
    store.getState().run([tick], 'Tick');
    store.getState().undo();
    expect(text()).toBe(moved);
    store.getState().undo();
    expect(text()).toBe(fixture('sample'));
    store.getState().undo();
    expect(text()).toBe(fixture('sample'));
    store.getState().redo();
    expect(text()).toBe(moved);
    expect(store.getState().future.map(({ words }) => words)).toEqual(['Tick']);
    store.getState().run([{ ...tick, chunk: 'c4' }], 'Tick another');
    expect(store.getState().future).toEqual([]);
  });

  it('keep selected what is still there', () => {
    const store = sample();
    store.getState().run([move], 'Move');
    store.getState().select(['c4', 's1', 'p2', 'h1']);
    store.getState().undo();
    expect(store.getState().selection).toEqual(['c4', 's1', 'p2', 'h1']);
  });
});

describe('select', () => {
  it('keeps the order, each once, and only what exists', () => {
    const store = sample();
    store.getState().select(['c4', 'c99', 'h1', 'c4', 's77', 'p2']);
    expect(store.getState().selection).toEqual(['c4', 'h1', 'p2']);
  });

  it('drops what another state of the plan does not have', () => {
    const store = sample();
    store.getState().run([{ type: 'chunk.add', id: 'c12', phase: 'p1', title: 'Seat export' }], 'Add');
    store.getState().select(['c4', 'c12']);
    store.getState().undo();
    expect(store.getState().selection).toEqual(['c4']);
  });
});

describe('say', () => {
  it('says the same words again under a new number', () => {
    const store = sample();
    store.getState().say('Saved.');
    const first = store.getState().notice;
    store.getState().say('Saved.');
    expect(first).toMatchObject({ tone: 'info', message: 'Saved.' });
    expect(store.getState().notice?.id).toBeGreaterThan(first?.id ?? Infinity);
  });
});

describe('sayDone', () => {
  it('offers to take back the step that was taken last', () => {
    const store = sample();
    store.getState().sayDone('Nothing yet.');
    expect(store.getState().notice).not.toHaveProperty('undoes');
    store.getState().run([tick], 'Tick');
    store.getState().run([move], 'Move');
    store.getState().sayDone('Moved.');
    expect(store.getState().notice).toMatchObject({ message: 'Moved.', undoes: { words: 'Move' } });
  });
});

describe('what was written', () => {
  it('is in a file from then on, and what changes are counted against whichever way history goes', () => {
    const store = createEditorStore();
    store.getState().open('pasted.md', fixture('sample'), false);
    store.getState().run([move], 'Move');
    const saved = print(store.getState().document, store.getState().plan).text;
    store.getState().wrote('saved.md', saved);
    const written = { name: 'saved.md', baseline: { text: saved, inFile: true } };
    expect(store.getState()).toMatchObject(written);
    store.getState().undo();
    expect(store.getState()).toMatchObject(written);
    store.getState().redo();
    store.getState().run([tick], 'Tick');
    expect(store.getState()).toMatchObject(written);
    expect(store.getState().document.text).toBe(fixture('sample'));
  });
});

describe('verify', () => {
  it('gives the text to be written, read once for each state', () => {
    const store = sample();
    store.getState().run([move], 'Move');
    const { document, plan } = store.getState();
    expect(store.getState().verify()).toEqual({ ok: true, value: print(document, plan).text });
    store.getState().verify();
    expect(verify).toHaveBeenCalledTimes(1);
    store.getState().run([tick], 'Tick');
    store.getState().verify();
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('takes back the steps that do not read as what is shown, and says so', () => {
    const store = sample();
    store.getState().run([tick], 'Tick');
    const good = store.getState().plan;
    store.getState().run([move], 'Move');
    store.getState().run([{ ...tick, chunk: 'c4' }], 'Tick another');
    vi.mocked(verify).mockImplementation((_, plan) =>
      plan === good ? { ok: true, value: 'good' } : fail('reads-differently', 'It would read differently.'),
    );
    expect(store.getState().verify()).toEqual(fail('reads-differently', 'It would read differently.'));
    expect(store.getState()).toMatchObject({
      plan: good,
      future: [],
      notice: { tone: 'refused', message: 'Took back “Tick another”, “Move”. It would read differently.' },
    });
    expect(store.getState().past.map(({ words }) => words)).toEqual(['Tick']);
    expect(store.getState().verify()).toEqual({ ok: true, value: 'good' });
  });

  it('says why when there is no step to take back', () => {
    const store = sample();
    vi.mocked(verify).mockReturnValue(fail('reads-differently', 'It would read differently.'));
    expect(store.getState().verify().ok).toBe(false);
    expect(store.getState()).toMatchObject({ past: [], notice: { message: 'It would read differently.' } });
  });
});
