'use client';

import { useStores } from '@/components/session/context';
import { Dialog } from '@/components/ui/dialog';
import { RecentList } from './recent-list';
import { useRecent } from './use-recent';

/** All drafts of this browser. */
export function RecentDialog() {
  const { shell } = useStores();
  const recent = useRecent();
  // The browser answers at once; the first draft then takes the focus, not the cross.
  if (!recent) return null;
  return (
    <Dialog
      title="Recent"
      description="What this browser keeps. Nothing of it is on a server; removing a draft leaves its file alone."
      onClose={() => shell.setState({ dialog: undefined })}
      width="560px"
    >
      <div className="min-h-0 flex-1 overflow-y-auto px-2 pt-1 pb-3">
        {recent.drafts.length === 0 && <p className="px-3 pb-2 text-secondary">No other drafts yet.</p>}
        <RecentList {...recent} focusFirst />
      </div>
    </Dialog>
  );
}
