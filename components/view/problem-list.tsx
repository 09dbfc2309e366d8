'use client';

import { useState } from 'react';
import { countsOf } from '@/components/facts/counts';
import { ProblemGroup } from '@/components/facts/problem-group';
import { ProblemWords } from '@/components/facts/problem-words';
import { ProblemsHead } from '@/components/facts/problems-head';
import { Button } from '@/components/ui/button';
import { useOpened } from '@/components/ui/use-opened';
import type { LineRange } from '@/lib/markdown/document/document';
import type { Problem } from '@/lib/plan/problem';
import type { EntityId } from '@/lib/plan/types';
import { rowsOf } from '@/lib/problems/grouped';

interface Props {
  readonly problems: readonly Problem[];
  readonly lines: ReadonlyMap<EntityId, LineRange>;
  readonly onGo: (id: EntityId) => void;
  readonly onClose: () => void;
}

/** Rows drawn at first. */
const ENOUGH = 200;

/** What is wrong with the plan, worst first, each with the way to it. Mending is for the editor. */
export function ProblemList({ problems, lines, onGo, onClose }: Props) {
  const [all, setAll] = useState(false);
  const [opened, toggle] = useOpened();
  const listed = rowsOf(problems, opened);
  return (
    <section
      aria-label="Problems"
      className="flex h-[min(210px,50%)] shrink-0 flex-col border-t border-line bg-panel"
    >
      <ProblemsHead counts={countsOf(problems)} onHide={onClose} />
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        {problems.length === 0 && (
          <p className="border-t border-line px-4 py-2 text-secondary">Nothing is wrong with this plan.</p>
        )}
        <ul>
          {(all ? listed : listed.slice(0, ENOUGH)).map((alike) => {
            const [problem] = alike;
            if (!problem) return null;
            const line = problem.at[0] && lines.get(problem.at[0])?.first;
            return alike.length > 1 ? (
              <ProblemGroup
                key={problem.code}
                alike={alike}
                line={line}
                open={opened.has(problem.code)}
                onToggle={() => toggle(problem.code)}
              />
            ) : (
              <Row
                key={`${problem.code} ${problem.at.join(' ')} ${problem.message}`}
                problem={problem}
                line={line}
                onGo={onGo}
              />
            );
          })}
        </ul>
        {!all && listed.length > ENOUGH && (
          <Button look="quiet" className="m-2" onClick={() => setAll(true)}>
            Show all {listed.length}
          </Button>
        )}
      </div>
    </section>
  );
}

interface RowProps {
  readonly problem: Problem;
  /** 1-based. */
  readonly line: number | undefined;
  readonly onGo: (id: EntityId) => void;
}

function Row({ problem, line, onGo }: RowProps) {
  const [about] = problem.at;
  return (
    <li className="border-t border-line">
      <button
        type="button"
        title={problem.code}
        onClick={() => about !== undefined && onGo(about)}
        className="flex w-full items-start gap-2.5 px-4 py-[7px] text-left leading-5 -outline-offset-2 hover:bg-well"
      >
        <ProblemWords problem={problem} line={line} />
      </button>
    </li>
  );
}
