'use client';

import { Share2 } from 'lucide-react';
import { useStores } from '@/components/session/context';
import { openDialog } from '@/components/session/open-dialog';
import { Button } from '@/components/ui/button';
import { MenuItem } from '@/components/ui/menu-rows';
import { Tooltip } from '@/components/ui/tooltip';

/** Opens the share dialog, from the bar. */
export function ShareButton() {
  const stores = useStores();
  return (
    <Tooltip words="Share a read-only link">
      <Button onClick={() => openDialog(stores, 'share')}>
        <Share2 size={15} /> Share
      </Button>
    </Tooltip>
  );
}

/** The same from the phone's menu. */
export function ShareItem() {
  const stores = useStores();
  return (
    <MenuItem icon={<Share2 size={15} />} onSelect={() => openDialog(stores, 'share')}>
      Share…
    </MenuItem>
  );
}
