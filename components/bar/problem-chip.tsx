'use client';

import { countsOf } from '@/components/facts/counts';
import { SeverityCounts } from '@/components/facts/severity-counts';
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
        <SeverityCounts counts={counts} wordsFrom="xl" />
      </button>
    </Tooltip>
  );
}
