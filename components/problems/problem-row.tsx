'use client';

import { FixButton } from '@/components/edit/fix-button';
import { ProblemWords } from '@/components/facts/problem-words';
import { useStores } from '@/components/session/context';
import { goTo, showLine } from '@/components/session/panels';
import { focusSoon } from '@/components/ui/focus-soon';
import type { Problem } from '@/lib/plan/problem';

interface Props {
  readonly problem: Problem;
  /** 1-based line of what it is about, in the markdown as it stands. */
  readonly line: number | undefined;
  /** Whether the Tab key stops here; arrows reach the other rows. */
  readonly current: boolean;
  readonly readOnly: boolean;
  readonly onFocus: () => void;
}

/** One problem: go to what it is about, or let a fix mend it. */
export function ProblemRow({ problem, line, current, readOnly, onFocus }: Props) {
  const stores = useStores();
  const [about] = problem.at;
  const tabIndex = current ? 0 : -1;
  return (
    <li
      className="flex items-center gap-x-3 border-t border-line pr-4 hover:bg-well @max-2xl:flex-wrap @max-2xl:pr-3"
      onFocus={onFocus}
      style={{ contentVisibility: 'auto', containIntrinsicSize: 'auto 34px' }}
    >
      <button
        type="button"
        data-row
        tabIndex={tabIndex}
        title={problem.code}
        onClick={() => {
          if (about !== undefined) goTo(stores, about);
          else if (problem.line !== undefined) showLine(stores, problem.line);
        }}
        className="flex min-w-0 flex-1 items-start gap-2.5 py-[7px] pl-4 text-left leading-5 -outline-offset-2 @max-2xl:min-w-full"
      >
        <ProblemWords problem={problem} line={line} />
      </button>
      {!readOnly && problem.fixes.length > 0 && (
        <div className="flex shrink-0 flex-wrap gap-x-3 @max-2xl:mb-1.5 @max-2xl:ml-[37px]">
          {problem.fixes.map((fix) => (
            <FixButton
              key={fix.title}
              fix={fix}
              tabIndex={tabIndex}
              onDone={() => focusSoon('[data-row][tabindex="0"]', '[data-panel=problems] button')}
            />
          ))}
        </div>
      )}
    </li>
  );
}
