'use client';

import { FileOutput } from 'lucide-react';
import { useStores } from '@/components/session/context';
import { openDialog } from '@/components/session/open-dialog';
import { MenuItem } from '@/components/ui/menu-rows';

/** Opens the export dialog, from the menu beside Save and the phone’s. */
export function ExportItem() {
  const stores = useStores();
  return (
    <MenuItem
      icon={<FileOutput size={15} />}
      keys="Mod Shift E"
      onSelect={() => openDialog(stores, 'export')}
    >
      Export…
    </MenuItem>
  );
}
