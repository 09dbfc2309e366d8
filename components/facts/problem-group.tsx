'use client';

import { ChevronRight } from 'lucide-react';
import type { Problem } from '@/lib/plan/problem';
import { ProblemWords } from './problem-words';

interface Props {
  /** Problems of one code. */
  readonly alike: readonly Problem[];
  /** 1-based line of the first. */
  readonly line: number | undefined;
  readonly open: boolean;
  /** Whether the Tab key stops here, where arrows reach the other rows. */
  readonly current?: boolean;
  readonly onFocus?: () => void;
  readonly onToggle: () => void;
}

/** Many problems of one kind as one line, which opens. */
export function ProblemGroup({ alike, line, open, current = true, onFocus, onToggle }: Props) {
  const [first] = alike;
  if (!first) return null;
  return (
    <li className="border-t border-line hover:bg-well" onFocus={onFocus}>
      <button
        type="button"
        data-row
        tabIndex={current ? 0 : -1}
        title={first.code}
        aria-expanded={open}
        onClick={onToggle}
        className="flex w-full items-start gap-2.5 py-[7px] pr-4 pl-4 text-left leading-5 -outline-offset-2"
      >
        <ProblemWords
          problem={{ ...first, message: `${alike.length} times: ${first.message}` }}
          line={line}
        />
        <ChevronRight
          size={14}
          aria-hidden
          className={`mt-[3px] shrink-0 text-secondary ${open ? 'rotate-90' : ''}`}
        />
      </button>
    </li>
  );
}
