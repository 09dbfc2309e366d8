'use client';

import { FileClock, History } from 'lucide-react';
import { changeWords } from '@/components/drafts/words';
import { requestDraft } from '@/components/open/opening';
import { useStores } from '@/components/session/context';
import { MenuItem, MenuLine } from '@/components/ui/menu-rows';
import { holdsMore } from '@/lib/editor/drafts';
import { ago } from './ago';
import { useRecent } from './use-recent';

/** As many as a menu can hold without becoming a list. */
const most = 4;

/** The latest drafts, and the way to all of them; part of a menu. */
export function RecentItems() {
  const stores = useStores();
  const recent = useRecent();
  if (!recent || recent.drafts.length === 0) return null;
  const { drafts, now } = recent;
  return (
    <>
      <MenuLine />
      {drafts.slice(0, most).map((draft) => (
        <MenuItem
          key={draft.id}
          icon={<FileClock size={15} />}
          onSelect={() => void requestDraft(stores, draft)}
        >
          {draft.name}
          <span className="text-secondary">
            {' · '}
            {holdsMore(draft) ? changeWords(draft.changes, draft.inFile) : ago(draft.savedAt, now)}
          </span>
        </MenuItem>
      ))}
      <MenuItem
        icon={<History size={15} />}
        onSelect={() => stores.shell.setState({ dialog: { kind: 'recent' } })}
      >
        All recent…
      </MenuItem>
    </>
  );
}
