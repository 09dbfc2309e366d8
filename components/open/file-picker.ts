import { pickToOpen } from '@/components/browser/file-access';
import type { Stores } from '@/components/session/context';
import { requestOpenFile } from './opening';

/** Shows the browser's file picker. Any file can be chosen: what it holds decides, not what it is called. */
export async function pickFile(stores: Stores): Promise<void> {
  const handle = await pickToOpen();
  if (handle === 'cancelled') return;
  if (handle === 'impossible') {
    pickByInput(stores);
    return;
  }
  const file = await handle.getFile().catch(() => undefined);
  if (file) await requestOpenFile(stores, file, handle);
  else stores.editor.getState().say(`${handle.name}: this could not be read.`, 'refused');
}

/** The picker every browser has; what it gives can be read, not written. */
function pickByInput(stores: Stores): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.md,.markdown,.txt,text/markdown,text/plain,*/*';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) void requestOpenFile(stores, file);
  });
  input.click();
}
