'use client';

import { changeWords, draftWords } from '@/components/drafts/words';
import { useDraft, useEditor, useShell } from '@/components/editor/editor-context';
import { useChangeCount } from '@/components/editor/use-derived';

/** The file's name and two facts: how far the plan has gone from what the file holds, and whether the draft holds it. */
export function FileChip() {
  const name = useEditor((state) => state.name);
  const starting = useShell((shell) => shell.starting);
  const inFile = useEditor((state) => state.baseline.inFile);
  const kept = useDraft((draft) => draft.kept);
  const count = useChangeCount();
  const words = changeWords(count, inFile);
  const draft = draftWords[kept];
  return (
    <p
      className={`flex h-[26px] min-w-0 items-center gap-1.5 rounded-md bg-well px-2.5 max-md:h-8 max-md:flex-1 ${starting ? '*:invisible' : ''}`}
    >
      <span className="truncate font-medium" title={name}>
        {name}
      </span>
      <span className="shrink-0 text-secondary max-lg:hidden">· {words}</span>
      {count > 0 && (
        <span className="shrink-0 text-secondary lg:hidden" title={words}>
          · {count}
          <span className="sr-only"> {count === 1 ? 'change' : 'changes'} not in the file</span>
        </span>
      )}
      {kept !== 'none' && (
        <span
          className={`shrink-0 max-lg:sr-only ${kept === 'failed' ? 'text-error max-lg:not-sr-only' : 'text-secondary'}`}
          title={draft.long}
        >
          · <Steady words={draft.short} />
        </span>
      )}
    </p>
  );
}

/** As wide as the longest of the words that come and go while one works, so that the bar does not twitch. */
function Steady({ words }: { readonly words: string }) {
  return (
    <span className="inline-grid">
      <span className="col-start-1 row-start-1">{words}</span>
      <span aria-hidden className="invisible col-start-1 row-start-1 h-0 overflow-hidden">
        {draftWords.keeping.short}
      </span>
    </span>
  );
}
