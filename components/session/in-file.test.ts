import { expect, it } from 'vitest';
import { createEditorStore } from '@/lib/editor/store';
import { fixture } from '@/lib/testing/fixtures';
import { hasUnwritten } from './in-file';

const tick = { type: 'chunk.tick', chunk: 'c3', done: true } as const;

it('a file lacks nothing of what was opened from it, and of what was taken back', () => {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  expect(hasUnwritten({ editor })).toBe(false);
  editor.getState().run([tick], 'Tick');
  expect(hasUnwritten({ editor })).toBe(true);
  editor.getState().run([{ ...tick, done: false }], 'Untick');
  expect(hasUnwritten({ editor })).toBe(false);
});

it('a file lacks what was taken back since it was written', () => {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  editor.getState().run([tick], 'Tick');
  const text = editor.getState().verify();
  if (text.ok) editor.getState().wrote('spec.md', text.value);
  expect(hasUnwritten({ editor })).toBe(false);
  editor.getState().undo();
  expect(hasUnwritten({ editor })).toBe(true);
});

it('no file has what was pasted', () => {
  const editor = createEditorStore();
  editor.getState().open('pasted.md', fixture('sample'), false);
  expect(hasUnwritten({ editor })).toBe(true);
});
