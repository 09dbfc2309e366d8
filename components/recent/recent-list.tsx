'use client';

import { FileText, X } from 'lucide-react';
import { useState } from 'react';
import { putDraftBack, type StoredDraft, type StoredEntry } from '@/components/drafts/database';
import { changeWords } from '@/components/drafts/words';
import { requestDraft } from '@/components/open/opening';
import { useStores } from '@/components/session/context';
import { Button } from '@/components/ui/button';
import { Tooltip } from '@/components/ui/tooltip';
import { counted } from '@/lib/notation/words';
import { ago } from './ago';
import { remove } from './remove-draft';

interface Props {
  readonly drafts: readonly StoredEntry[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Begin with the first one. */
  readonly focusFirst?: boolean;
}

/** Drafts to open or to remove. What was removed can be put back for as long as the list is shown. */
export function RecentList({ drafts, now, focusFirst = false }: Props) {
  return (
    <ul aria-label="Recent" className="divide-y divide-line">
      {drafts.map((draft, at) => (
        <RecentRow key={draft.id} draft={draft} now={now} focus={focusFirst && at === 0} />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly draft: StoredEntry;
  readonly now: number;
  readonly focus: boolean;
}

function RecentRow({ draft, now, focus }: RowProps) {
  const stores = useStores();
  const [removed, setRemoved] = useState<StoredDraft>();
  const [refused, setRefused] = useState('');
  const takeAway = async () => {
    const gone = await remove(draft.id).catch(() => undefined);
    if (gone === 'open') setRefused('It is open in another tab.');
    else if (gone) setRemoved(gone);
    else setRefused('It could not be removed.');
  };
  const undo = async () => {
    if (removed) await putDraftBack(removed);
    setRemoved(undefined);
  };
  if (removed)
    return (
      <li className="flex h-13 items-center gap-2 pl-3 text-secondary">
        <span role="status" className="min-w-0 flex-1 truncate">
          Removed the draft of {draft.name}.
        </span>
        <Button look="quiet" className="text-accent" autoFocus onClick={() => void undo()}>
          Undo
        </Button>
      </li>
    );
  return (
    <li className="flex items-center">
      <button
        type="button"
        autoFocus={focus}
        onClick={() => void requestDraft(stores, draft)}
        className="flex h-13 min-w-0 flex-1 items-center gap-3 rounded-md pl-3 text-left hover:bg-well"
      >
        <FileText size={16} className="shrink-0 text-secondary" aria-hidden />
        <span className="min-w-0">
          <span className="block truncate font-medium">{draft.name}</span>
          <span className="block truncate text-[12px] text-secondary">
            {changeWords(draft.changes, draft.inFile)} · {sizeWords(draft)} · {ago(draft.savedAt, now)}
            {refused !== '' && (
              <span role="status" className="text-error">
                {' '}
                · {refused}
              </span>
            )}
          </span>
        </span>
      </button>
      <Tooltip words="Remove this draft">
        <Button
          look="quiet"
          square
          aria-label={`Remove the draft of ${draft.name}`}
          className="text-secondary"
          onClick={() => void takeAway()}
        >
          <X size={15} />
        </Button>
      </Tooltip>
    </li>
  );
}

const sizeWords = ({ phases, chunks }: StoredEntry): string =>
  phases === 0 ? 'no plan' : `${counted(phases, 'phase')}, ${counted(chunks, 'chunk')}`;
