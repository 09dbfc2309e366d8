'use client';

import { Copy, Download, Save, SaveAll } from 'lucide-react';
import { canWriteFiles, isServed } from '@/components/browser/file-access';
import { ExportItem } from '@/components/export/export-item';
import { useDraft, useStores } from '@/components/session/context';
import { copyMarkdown, download } from '@/components/session/download';
import { MenuItem } from '@/components/ui/menu-rows';
import { save, saveAs } from './save';

/** The ways to get the markdown out; part of the menu beside Save and of the phone's one menu. */
export function SaveItems() {
  const stores = useStores();
  // A menu is drawn in the browser only, once it is open.
  const files = canWriteFiles();
  const served = useDraft(({ handle }) => isServed(handle));
  return (
    <>
      {(files || served) && (
        <MenuItem icon={<Save size={15} />} keys="Mod S" onSelect={() => void save(stores)}>
          Save
        </MenuItem>
      )}
      {files && (
        <MenuItem icon={<SaveAll size={15} />} keys="Mod Shift S" onSelect={() => void saveAs(stores)}>
          Save as…
        </MenuItem>
      )}
      <MenuItem icon={<Download size={15} />} onSelect={() => void download(stores)}>
        Download
      </MenuItem>
      <MenuItem icon={<Copy size={15} />} onSelect={() => void copyMarkdown(stores)}>
        Copy markdown
      </MenuItem>
      <ExportItem />
    </>
  );
}
