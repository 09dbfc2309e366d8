'use client';

import { ClipboardPaste, FilePlus2, FolderOpen, Shapes } from 'lucide-react';
import { pickFile } from '@/components/open/file-picker';
import { requestStarter } from '@/components/open/opening';
import { RecentItems } from '@/components/recent/recent-items';
import { useStores } from '@/components/session/context';
import { MenuItem } from '@/components/ui/menu-rows';

/** The ways to bring a plan in; part of the Open menu and of the phone's one menu. */
export function OpenItems() {
  const stores = useStores();
  return (
    <>
      <MenuItem icon={<FolderOpen size={15} />} keys="Mod O" onSelect={() => void pickFile(stores)}>
        Open file…
      </MenuItem>
      <MenuItem
        icon={<ClipboardPaste size={15} />}
        keys="Mod V"
        onSelect={() => stores.shell.setState({ dialog: { kind: 'paste', text: '' } })}
      >
        Paste markdown…
      </MenuItem>
      <MenuItem icon={<FilePlus2 size={15} />} onSelect={() => void requestStarter(stores, 'template')}>
        New plan
      </MenuItem>
      <MenuItem icon={<Shapes size={15} />} onSelect={() => void requestStarter(stores, 'sample')}>
        Sample plan
      </MenuItem>
      <RecentItems />
    </>
  );
}
