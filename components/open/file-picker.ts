import type { Stores } from '@/components/editor/editor-context';
import { requestOpenFile } from './opening';

/** Shows the browser's file picker. Any file can be chosen: what it holds decides, not what it is called. */
export function pickFile(stores: Stores): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.md,.markdown,.txt,text/markdown,text/plain,*/*';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void requestOpenFile(stores, file);
  });
  input.click();
}
