'use client';

import { Columns3, Mail, Rows3, SquarePlus } from 'lucide-react';
import { useStores } from '@/components/editor/editor-context';
import { MenuItem } from '@/components/ui/menu';
import { addChunk, addHandoff, addPhase, addStream } from './add';

/** What can be added to a plan; part of the Add menu and of the phone's one menu. */
export function AddItems() {
  const stores = useStores();
  return (
    <>
      <MenuItem icon={<SquarePlus size={15} />} keys="N" onSelect={() => addChunk(stores)}>
        Add a chunk
      </MenuItem>
      <MenuItem icon={<Rows3 size={15} />} onSelect={() => addStream(stores)}>
        Add a stream
      </MenuItem>
      <MenuItem icon={<Columns3 size={15} />} onSelect={() => addPhase(stores)}>
        Add a phase
      </MenuItem>
      <MenuItem icon={<Mail size={15} />} onSelect={() => addHandoff(stores)}>
        Add a handoff
      </MenuItem>
    </>
  );
}
