'use client';

import { isServed } from '@/components/browser/file-access';
import { changeWords, draftWords } from '@/components/drafts/words';
import { useDraft, useEditor, useShell } from '@/components/session/context';
import { useChangeCount } from '@/components/session/use-derived';
import { KeptIcon } from './kept-icon';

/**
 * The file's name and two facts: how far the plan has gone from what the file holds, and whether the draft holds it. Where
 * there is no room for their words, a number and a sign stand for them.
 */
export function FileChip() {
  const name = useEditor((state) => state.name);
  const path = useDraft(({ handle }) => (isServed(handle) ? handle.path : undefined));
  const starting = useShell((shell) => shell.starting);
  const inFile = useEditor((state) => state.baseline.inFile);
  const kept = useDraft((draft) => draft.kept);
  const count = useChangeCount();
  const words = changeWords(count, inFile);
  const draft = draftWords[kept];
  return (
    <p
      className={`flex h-[26px] min-w-0 items-center gap-1.5 rounded-md bg-well px-2.5 max-md:h-8 max-md:flex-1 max-md:gap-1 max-md:px-2 ${starting ? '*:invisible' : ''}`}
    >
      <span className="min-w-10 shrink-[9999] truncate font-medium" title={path ?? name}>
        {name}
      </span>
      <span className="min-w-0 truncate text-secondary max-[1180px]:sr-only">· {words}</span>
      {count > 0 && (
        <span aria-hidden className="shrink-0 text-secondary min-[1180px]:hidden" title={words}>
          · {count}
        </span>
      )}
      {kept !== 'none' && (
        <>
          <span
            className={`shrink-0 max-[1180px]:sr-only ${kept === 'failed' ? 'text-error' : 'text-secondary'}`}
            title={draft.long}
          >
            · <Steady words={draft.short} />
          </span>
          <KeptIcon kept={kept} />
        </>
      )}
    </p>
  );
}

/** As wide as the longer of the words that come and go while one works, so that the bar does not twitch. */
function Steady({ words }: { readonly words: string }) {
  return (
    <span
      // No text of the page's, so that nobody reads or finds words that do not hold.
      data-room={draftWords.kept.short}
      className="inline-grid after:invisible after:col-start-1 after:row-start-1 after:h-0 after:content-[attr(data-room)]"
    >
      <span className="col-start-1 row-start-1">{words}</span>
    </span>
  );
}
