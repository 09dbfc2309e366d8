'use client';

import { ChevronDown, Columns3, Mail, Plus, Rows3, SquarePlus } from 'lucide-react';
import { useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Menu } from '@/components/ui/menu';
import { MenuItem } from '@/components/ui/menu-rows';
import { addChunk, addHandoff, addPhase, addStream } from './add';

/** What can be added to a plan. */
export function AddMenu() {
  const stores = useStores();
  return (
    <Menu
      trigger={
        <Button
          aria-label="Add"
          className="max-lg:w-[30px] max-lg:border-transparent max-lg:px-0! max-md:w-9"
        >
          <Plus size={15} />
          <span className="flex items-center gap-1.5 max-lg:hidden">
            Add <ChevronDown size={14} className="text-secondary" />
          </span>
        </Button>
      }
    >
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
    </Menu>
  );
}
