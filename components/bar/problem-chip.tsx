'use client';

import { CircleCheck, CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import { countsOf, countWords } from '@/components/facts/counts';
import { useShell, useStores } from '@/components/session/context';
import { toggleProblems } from '@/components/session/panels';
import { useDerived } from '@/components/session/use-derived';
import { Tooltip } from '@/components/ui/tooltip';

/** How much is wrong, always in sight, on a phone the worst of it; opens and closes the list. */
export function ProblemChip() {
  const stores = useStores();
  const open = useShell((shell) => shell.problemsOpen);
  const derived = useDerived();
  const found = countsOf(derived.problems());
  const clean = found.error + found.warning === 0;
  // Advice is told where nothing worse is; only then is it worth looking for stale prose.
  const counts = clean ? { ...found, advice: found.advice + derived.mentions().length } : found;
  return (
    <Tooltip words={open ? 'Hide the problems' : 'Show the problems'} keys="Mod J">
      <button
        type="button"
        data-toggle="problems"
        aria-expanded={open}
        onClick={() => toggleProblems(stores)}
        className="flex h-[26px] shrink-0 items-center gap-2 rounded-full border border-line bg-panel px-2.5 hover:bg-well aria-expanded:bg-well max-md:h-8 max-md:gap-1.5 max-md:px-2"
      >
        <span className="sr-only">Problems: </span>
        {counts.error > 0 && (
          <span className="flex items-center gap-1 text-error">
            <CircleX size={14} aria-hidden />
            <b className="font-semibold">{counts.error}</b>
            <Words>{countWords(counts.error, 'error')}</Words>
          </span>
        )}
        {counts.warning > 0 && (
          <span
            className={`flex items-center gap-1 text-warning ${counts.error > 0 ? 'max-md:sr-only' : ''}`}
          >
            <TriangleAlert size={14} aria-hidden />
            <b className="font-semibold">{counts.warning}</b>
            <Words>{countWords(counts.warning, 'warning')}</Words>
          </span>
        )}
        {clean && counts.advice > 0 && (
          <span className="flex items-center gap-1 text-secondary">
            <Lightbulb size={14} aria-hidden />
            <b className="font-semibold">{counts.advice}</b>
            <Words>advice</Words>
          </span>
        )}
        {clean && counts.advice === 0 && (
          <span className="flex items-center gap-1 text-done">
            <CircleCheck size={14} aria-hidden />
            <Words>no problems</Words>
          </span>
        )}
      </button>
    </Tooltip>
  );
}

/** Seen where there is room, heard always. */
function Words({ children }: { readonly children: string }) {
  return <span className="text-secondary max-xl:sr-only">{children}</span>;
}
