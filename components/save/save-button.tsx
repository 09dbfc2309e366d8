'use client';

import { ChevronDown, Save } from 'lucide-react';
import { useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Keys } from '@/components/ui/keys';
import { Menu } from '@/components/ui/menu';
import { Tooltip } from '@/components/ui/tooltip';
import { save } from './save';
import { SaveItems } from './save-menu';

/** Saves, with the other ways to get the markdown out behind the arrow. */
export function SaveButton() {
  const stores = useStores();
  return (
    <div className="flex shrink-0">
      <Tooltip words="Save to the file, or download it" keys="Mod S">
        <Button
          look="primary"
          aria-label="Save"
          onClick={() => void save(stores)}
          className="max-md:w-9 max-md:px-0! lg:rounded-r-none"
        >
          <Save size={15} className="md:hidden" />
          <span className="max-md:hidden">Save</span>
          <span className="max-2xl:hidden">
            <Keys names="Mod S" on="accent" />
          </span>
        </Button>
      </Tooltip>
      <div className="max-lg:hidden">
        <Menu
          trigger={
            <Button
              look="primary"
              aria-label="More ways to save"
              square
              className="w-6! rounded-l-none border-l-on-accent/40"
            >
              <ChevronDown size={14} />
            </Button>
          }
        >
          <SaveItems />
        </Menu>
      </div>
    </div>
  );
}
