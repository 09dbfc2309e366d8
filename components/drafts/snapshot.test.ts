import { expect, it } from 'vitest';
import { fingerprint } from '@/lib/editor/drafts';
import { createEditorStore } from '@/lib/editor/store';
import { print } from '@/lib/markdown/print';
import { fixture } from '@/lib/testing/fixtures';
import { draftOf, same } from './snapshot';

const handle = { name: 'spec.md' } as FileSystemFileHandle;

/** An editor in which a chunk was ticked, saved, and another ticked since. */
function edited() {
  const editor = createEditorStore({ name: 'spec.md', text: fixture('sample') });
  const tick = (chunk: 'c3' | 'c4') =>
    editor.getState().run([{ type: 'chunk.tick', chunk, done: true }], 'Tick');
  tick('c3');
  const { document, plan } = editor.getState();
  const saved = print(document, plan).text;
  editor.getState().wrote('saved.md', saved);
  tick('c4');
  return { editor, saved };
}

it('what is stored holds the text as opened, as it would be saved, and as the file has it', () => {
  const { editor, saved } = edited();
  const { document, plan } = editor.getState();
  const { entry, content } = draftOf({ ...editor.getState(), handle }, { id: 'a', origin: 'o', tab: 'one' });
  expect(content).toEqual({
    id: 'a',
    openedText: fixture('sample'),
    plan,
    printedText: print(document, plan).text,
    baseText: saved,
  });
  expect(new Set([content.openedText, content.printedText, content.baseText]).size).toBe(3);
  expect(entry).toMatchObject({
    id: 'a',
    name: 'saved.md',
    origin: 'o',
    base: fingerprint(saved),
    inFile: true,
    changes: 1,
    phases: 3,
    tab: 'one',
    handle,
  });
});

it('two moments are the same while nothing was changed, saved, renamed or picked', () => {
  const { editor } = edited();
  const one = { ...editor.getState(), handle: undefined };
  expect(same(one, { ...editor.getState(), handle: undefined })).toBe(true);
  expect(same(undefined, one)).toBe(false);
  expect(same(one, { ...one, handle })).toBe(false);
  expect(same(one, { ...one, name: 'other.md' })).toBe(false);
  expect(same(one, { ...one, baseline: { ...one.baseline } })).toBe(false);
  editor.getState().undo();
  expect(same(one, { ...editor.getState(), handle: undefined })).toBe(false);
});
