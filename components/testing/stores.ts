import { createKeeper } from '@/components/drafts/keeper';
import type { Stores } from '@/components/session/context';
import { createShell, type Opening } from '@/components/session/shell';
import { createEditorStore } from '@/lib/editor/store';
import { fixture } from '@/lib/testing/fixtures';

/** The stores of one editor, on the sample unless something else is to be opened first; nothing is being kept yet. */
export function storesOf(
  initial: Opening = { name: 'spec.md', text: fixture('sample'), from: 'file' },
): Stores {
  const editor = createEditorStore(initial);
  return { editor, shell: createShell(), drafts: createKeeper(editor), initial, canvas: { current: null } };
}
