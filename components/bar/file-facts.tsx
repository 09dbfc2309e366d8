'use client';

import { changeWords, draftWords } from '@/components/drafts/words';
import { useDraft, useEditor } from '@/components/session/context';
import { useChangeCount } from '@/components/session/use-derived';
import { capital } from '@/lib/notation/words';

/** The two facts of the file's chip in full, for a menu where the chip has no room for them. */
export function Facts() {
  const inFile = useEditor((state) => state.baseline.inFile);
  const kept = useDraft((draft) => draft.kept);
  const words = changeWords(useChangeCount(), inFile);
  return (
    <p className="max-w-64 px-2 pt-1.5 pb-2 text-[12px] leading-4 text-secondary">
      {capital(words)}
      {kept !== 'none' && ` · ${draftWords[kept].short}`}
    </p>
  );
}
