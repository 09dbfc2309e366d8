import { countsOf } from '@/components/facts/counts';
import { SeverityCounts } from '@/components/facts/severity-counts';
import type { Problem } from '@/lib/plan/problem';

interface Props {
  readonly problems: readonly Problem[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** How much is wrong; opens and closes the list of it. */
export function ProblemCount({ problems, open, onToggle }: Props) {
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="flex h-[26px] shrink-0 items-center gap-2 rounded-full border border-line bg-panel px-2.5 hover:bg-well aria-expanded:bg-well max-md:h-8 max-md:px-2"
    >
      <SeverityCounts counts={countsOf(problems)} wordsFrom="md" />
    </button>
  );
}
