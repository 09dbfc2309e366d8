import { expect, it } from 'vitest';
import { createEditorStore } from '@/lib/editor/store';
import { fixture } from '@/lib/testing/fixtures';
import { redoStep, undoStep } from './steps';

it('steps are taken back and taken again one by one, each by its name', () => {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  const stores = { editor } as Parameters<typeof undoStep>[0];
  const said = () => editor.getState().notice?.message;
  for (const chunk of ['c3', 'c4'] as const)
    editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], `Tick ${chunk}`);
  const told = [undoStep, undoStep, redoStep, redoStep].map((act) => (act(stores), said()));
  expect(told).toEqual(['Undone: Tick c4', 'Undone: Tick c3', 'Done again: Tick c3', 'Done again: Tick c4']);
  const before = editor.getState();
  redoStep(stores);
  expect(editor.getState()).toBe(before);
});

it('a step that stays is not said to be undone: others changed the same since', () => {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  editor.getState().run([{ type: 'chunk.tick', chunk: 'c3', done: true }], 'Tick c3');
  const { document, plan } = editor.getState();
  const merged = { document, plan, ids: new Map<never, never>() };
  editor.getState().takeIn(merged, document.text, () => ({ ...merged, conflicts: ['the same'] }));
  undoStep({ editor } as Parameters<typeof undoStep>[0]);
  expect(editor.getState().plan).toBe(plan);
  expect(editor.getState().notice?.message).toMatch(/^“Tick c3” is not taken back/);
});
