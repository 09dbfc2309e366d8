'use client';

import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Stores, useStores } from '@/components/session/context';
import { requestOpenFile } from './opening';

/** With a handle, where the browser gives one, so that saving writes back to the file. */
async function openDropped(
  stores: Stores,
  file: File,
  handle: Promise<FileSystemHandle | null> | undefined,
): Promise<void> {
  const found = await handle;
  await requestOpenFile(stores, file, found instanceof FileSystemFileHandle ? found : undefined);
}

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** Opens a file dropped anywhere on the window, and says so while one hovers over it. */
export function DropZone() {
  const stores = useStores();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Leaving an element for another inside the window has that other one as its related target.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      // Asked for at once: when the event is over, the browser has forgotten what was dropped.
      const item = [...(event.dataTransfer?.items ?? [])].find(({ kind }) => kind === 'file');
      const file = event.dataTransfer?.files[0];
      const handle = item?.getAsFileSystemHandle?.().catch(() => null);
      if (file) void openDropped(stores, file, handle);
    };
    window.addEventListener('dragenter', hover);
    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', hover);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [stores]);

  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-50 flex items-center justify-center bg-paper/80 p-4">
      <p className="flex items-center gap-3 rounded-xl border-2 border-dashed border-accent bg-panel px-8 py-6 text-[15px] font-semibold shadow-float">
        <FileDown size={20} className="text-accent" />
        Drop to open
      </p>
    </div>
  );
}
