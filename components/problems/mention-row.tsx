'use client';

import { Place } from '@/components/facts/place';
import { Sentence } from '@/components/facts/sentence';
import { useStores } from '@/components/session/context';
import { showLine } from '@/components/session/panels';
import { SeveritySign } from '@/components/ui/severity-sign';
import type { Mention } from '@/lib/editor/mentions';

interface Props {
  readonly mention: Mention;
  /** Whether the Tab key stops here; arrows reach the other rows. */
  readonly current: boolean;
  readonly onFocus: () => void;
}

/** Prose that a change has made stale: it is not edited, only shown in the markdown. */
export function MentionRow({ mention: { line, message }, current, onFocus }: Props) {
  const stores = useStores();
  return (
    <li className="border-t border-line hover:bg-well" onFocus={onFocus}>
      <button
        type="button"
        data-row
        tabIndex={current ? 0 : -1}
        title="Show it in the markdown"
        onClick={() => showLine(stores, line)}
        className="flex w-full items-start gap-2.5 py-[7px] pr-4 pl-4 text-left leading-5 -outline-offset-2"
      >
        <span className="flex h-5 items-center">
          <SeveritySign severity="advice" />
        </span>
        <span className="min-w-0 flex-1">
          <Sentence>{message}</Sentence>
          <Place code="stale-mention" line={line} />
        </span>
      </button>
    </li>
  );
}
