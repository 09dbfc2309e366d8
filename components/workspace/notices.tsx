'use client';

import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { requestDraft } from '@/components/open/opening';
import { useEditor, useStores } from '@/components/session/context';
import { undoStep } from '@/components/session/steps';
import { Button } from '@/components/ui/button';
import type { Notice } from '@/lib/editor/types';

/** Milliseconds a notice stays; a refusal is longer to read, and may come as a surprise; an offer takes a decision. */
const stays = { info: 4_000, refused: 12_000, undoable: 8_000, draft: 30_000 } as const;

const kindOf = ({ undoes, offers, tone }: Notice): keyof typeof stays =>
  offers ? 'draft' : undoes ? 'undoable' : tone;

/**
 * What the editor has to say, once. The words are seen and heard from the same place: the region is there from the
 * start, so that a screen reader knows it before it speaks.
 */
export function Notices() {
  const stores = useStores();
  const notice = useEditor((state) => state.notice);
  const canUndo = useEditor(
    (state) => state.notice?.undoes !== undefined && state.past.at(-1) === state.notice.undoes,
  );
  const [dismissed, setDismissed] = useState<number | undefined>(undefined);
  const [held, setHeld] = useState(false);
  const shown = notice !== undefined && notice.id !== dismissed;

  useEffect(() => {
    if (!shown || held) return undefined;
    const timer = setTimeout(() => setDismissed(notice.id), stays[kindOf(notice)]);
    return () => clearTimeout(timer);
  }, [notice, shown, held]);

  return (
    <div
      className="@container pointer-events-none absolute inset-x-3 bottom-4 z-35 flex justify-center max-md:bottom-16"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div
        className={
          shown
            ? 'pointer-events-auto flex max-w-140 items-center gap-2 rounded-lg md:@max-5xl:mb-10 border border-line bg-panel py-2 pr-2 pl-3 shadow-float'
            : ''
        }
      >
        {shown && notice.tone === 'refused' && (
          <CircleAlert size={16} className="shrink-0 text-error" aria-hidden />
        )}
        <p role="status" aria-label="Notice" aria-live="polite" className="min-w-0 leading-5 break-words">
          {shown && <span key={notice.id}>{notice.message}</span>}
        </p>
        {shown && canUndo && (
          <Button
            look="quiet"
            className="-my-0.5 h-6 px-1.5 text-accent max-md:h-8"
            onClick={() => undoStep(stores)}
          >
            Undo
          </Button>
        )}
        {shown && notice.offers && (
          <Button
            look="quiet"
            className="-my-0.5 h-6 shrink-0 px-1.5 text-accent max-md:h-8"
            onClick={() => notice.offers && void requestDraft(stores, notice.offers)}
          >
            Open the draft
          </Button>
        )}
        {shown && (
          <Button
            look="quiet"
            aria-label="Dismiss"
            className="-my-0.5 h-6 px-1 text-secondary max-md:h-8"
            onClick={() => setDismissed(notice.id)}
          >
            <X size={14} />
          </Button>
        )}
      </div>
    </div>
  );
}
