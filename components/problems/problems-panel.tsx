'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { countsOf } from '@/components/facts/counts';
import { ProblemGroup } from '@/components/facts/problem-group';
import { ProblemsHead } from '@/components/facts/problems-head';
import { useEditor, useStores } from '@/components/session/context';
import { toggleProblemsByKey } from '@/components/session/panels';
import { useDerived } from '@/components/session/use-derived';
import { Button } from '@/components/ui/button';
import { Grip } from '@/components/ui/grip';
import { useOpened } from '@/components/ui/use-opened';
import { rowsOf } from '@/lib/problems/grouped';
import type { Problem } from '@/lib/plan/problem';
import { lineOf } from './line-of';
import { MentionRow } from './mention-row';
import { ProblemRow } from './problem-row';

/** Rows drawn at first; a plan with more problems than that has other worries. */
const enough = 200;

const keyOf = ({ code, at, message }: Problem): string => `${code} ${at.join(' ')} ${message}`;

/** What is wrong with the plan, worst first, each with the way to it and the way out. */
export function ProblemsPanel() {
  const stores = useStores();
  const derived = useDerived();
  const readOnly = useEditor((state) => state.document.readOnly !== undefined);
  const list = useRef<HTMLUListElement>(null);
  const [height, setHeight] = useState(166);
  const [current, setCurrent] = useState(0);
  const [all, setAll] = useState(false);
  const [opened, toggle] = useOpened();
  const found = derived.problems();
  const listed = rowsOf(found, opened);
  const shown = all ? listed : listed.slice(0, enough);
  const mentions = derived.mentions();
  const { advice, ...worse } = countsOf(found);
  const counts = { ...worse, advice: advice + mentions.length };
  const rows = shown.length + mentions.length;

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === 'Escape') toggleProblemsByKey(stores);
    else if (to !== undefined) rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <section
      aria-label="Problems"
      data-panel="problems"
      onKeyDown={onKeyDown}
      className="relative flex shrink-0 flex-col border-t border-line bg-panel"
      style={{ height: `min(${height}px, 60%)` }}
    >
      <Grip label="Height of the problems" value={height} from={80} to={600} onChange={setHeight} />
      <ProblemsHead counts={counts} onHide={() => toggleProblemsByKey(stores)} />
      <div className="@container min-h-0 flex-1 overflow-y-auto">
        {found.length + mentions.length === 0 && (
          <p className="border-t border-line px-4 py-2 text-secondary">Nothing is wrong with this plan.</p>
        )}
        <ul ref={list}>
          {shown.map((alike, index) => {
            const [problem] = alike;
            if (!problem) return null;
            const row = {
              line: lineOf(problem, derived),
              current: index === Math.min(current, rows - 1),
              onFocus: () => setCurrent(index),
            };
            return alike.length > 1 ? (
              <ProblemGroup
                key={problem.code}
                alike={alike}
                open={opened.has(problem.code)}
                onToggle={() => toggle(problem.code)}
                {...row}
              />
            ) : (
              <ProblemRow key={keyOf(problem)} problem={problem} readOnly={readOnly} {...row} />
            );
          })}
          {mentions.map((mention, index) => (
            <MentionRow
              key={`${mention.line} ${mention.message}`}
              mention={mention}
              current={shown.length + index === Math.min(current, rows - 1)}
              onFocus={() => setCurrent(shown.length + index)}
            />
          ))}
        </ul>
        {shown.length < listed.length && (
          <Button look="quiet" className="m-2" onClick={() => setAll(true)}>
            Show all {listed.length}
          </Button>
        )}
      </div>
    </section>
  );
}
