import { describe, expect, it } from 'vitest';
import { merge } from '../merge/merge';
import { mergePresents } from '../merge/presents';
import { parse } from '../markdown/parse';
import { print } from '../markdown/print';
import { chunksOf } from '../plan/lookup';
import { createEditorStore } from './store';

const spec = (alpha: string, bravo: string, below = '') =>
  `## Execution Plan\n\n### Phase 1: One\n\n- [${alpha}] **Alpha**\n\n  Outcome: It works.\n\n- [${bravo}] **Bravo**\n${below}`;

/** An editor on a file, into which others write. */
function editing() {
  const store = createEditorStore({ name: 'spec.md', text: spec(' ', ' ') });
  const text = () => print(store.getState().document, store.getState().plan).text;
  const id = (title: string) => {
    const found = chunksOf(store.getState().plan).find((chunk) => chunk.title === title);
    if (!found) throw new RangeError(`No chunk ${title}.`);
    return found.id;
  };
  const tick = (title: string) =>
    store.getState().run([{ type: 'chunk.tick', chunk: id(title), done: true }], `Tick ${title}`);
  const reword = (outcome: string) =>
    store.getState().run([{ type: 'chunk.edit', chunk: id('Alpha'), outcome }], 'Edit Alpha');
  const outside = (now: string) => {
    const { document, plan, baseline } = store.getState();
    const merged = merge(parse(baseline.text), { document, plan }, parse(now));
    store.getState().takeIn(merged, now, mergePresents);
  };
  const undo = () => store.getState().undo();
  const redo = () => store.getState().redo();
  return { store, text, id, tick, reword, outside, undo, redo };
}

describe('what others wrote, taken in', () => {
  it('is no step: undo takes back one’s own, and redo does it again', () => {
    const { store, text, tick, outside, undo, redo } = editing();
    tick('Alpha');
    outside(spec(' ', 'x', '\nBelow.\n'));
    expect(text()).toBe(spec('x', 'x', '\nBelow.\n'));
    expect(store.getState().past.map(({ words }) => words)).toEqual(['Tick Alpha']);
    undo();
    expect(text()).toBe(spec(' ', 'x', '\nBelow.\n'));
    expect(store.getState().past).toEqual([]);
    redo();
    expect(text()).toBe(spec('x', 'x', '\nBelow.\n'));
    undo();
    expect(text()).toBe(spec(' ', 'x', '\nBelow.\n'));
  });

  it('stays whatever is taken back from before and after it, one step at a time', () => {
    const { text, tick, reword, outside, undo } = editing();
    reword('It is fast.');
    tick('Alpha');
    outside(spec(' ', ' ', '\nOnce.\n'));
    outside(spec(' ', ' ', '\nOnce.\nTwice.\n'));
    tick('Bravo');
    const below = '\nOnce.\nTwice.\n';
    const fast = (alpha: string, bravo: string) =>
      spec(alpha, bravo, below).replace('It works.', 'It is fast.');
    expect(text()).toBe(fast('x', 'x'));
    undo();
    expect(text()).toBe(fast('x', ' '));
    undo();
    expect(text()).toBe(fast(' ', ' '));
    undo();
    expect(text()).toBe(spec(' ', ' ', below));
    undo();
    expect(text()).toBe(spec(' ', ' ', below));
  });

  it('has a step stay, by name, that changed what they changed again; the one before goes', () => {
    const { store, text, tick, reword, outside, undo } = editing();
    tick('Bravo');
    reword('Mine.');
    store.getState().wrote('spec.md', text());
    outside(text().replace('Mine.', 'Theirs.'));
    undo();
    expect(text()).toBe(spec(' ', 'x').replace('It works.', 'Theirs.'));
    expect(store.getState().notice).toMatchObject({
      tone: 'refused',
      message: '“Edit Alpha” is not taken back: what it changed was changed again outside.',
    });
    undo();
    expect(text()).toBe(spec(' ', ' ').replace('It works.', 'Theirs.'));
  });

  it('keeps what is selected, and counts changes from the file', () => {
    const { store, id, tick, outside } = editing();
    tick('Alpha');
    store.getState().select([id('Bravo')]);
    outside(spec(' ', ' ').replace('- [ ] **Alpha**', '- [ ] **New**\n\n- [ ] **Alpha**'));
    expect(store.getState().selection).toEqual([id('Bravo')]);
    expect(store.getState().baseline.text).toContain('**New**');
  });

  it('ends a visit to a field: what is typed next is a step of its own', () => {
    const { store, text, id, outside, undo } = editing();
    const type = (outcome: string) =>
      store.getState().type('visit', [{ type: 'chunk.edit', chunk: id('Alpha'), outcome }], 'Edit Alpha');
    type('One.');
    outside(spec(' ', 'x'));
    type('Two.');
    undo();
    expect(text()).toBe(spec(' ', 'x').replace('It works.', 'One.'));
  });
});
