import { CircleCheck, CircleX, Lightbulb, TriangleAlert } from 'lucide-react';
import { countsOf, countWords } from '@/components/facts/counts';
import type { Problem } from '@/lib/plan/problem';

interface Props {
  readonly problems: readonly Problem[];
  readonly open: boolean;
  readonly onToggle: () => void;
}

const signs = [
  { severity: 'error', Icon: CircleX, ink: 'text-error' },
  { severity: 'warning', Icon: TriangleAlert, ink: 'text-warning' },
  { severity: 'advice', Icon: Lightbulb, ink: 'text-secondary' },
] as const;

/** How much is wrong; opens and closes the list of it. Advice counts only where there is nothing worse. */
export function ProblemCount({ problems, open, onToggle }: Props) {
  const counts = countsOf(problems);
  const clean = counts.error + counts.warning === 0;
  return (
    <button
      type="button"
      aria-expanded={open}
      onClick={onToggle}
      className="flex h-[26px] shrink-0 items-center gap-2 rounded-full border border-line bg-panel px-2.5 hover:bg-well aria-expanded:bg-well max-md:h-8 max-md:px-2"
    >
      <span className="sr-only">Problems: </span>
      {signs.map(
        ({ severity, Icon, ink }) =>
          counts[severity] > 0 &&
          (severity !== 'advice' || clean) && (
            <span key={severity} className={`flex items-center gap-1 ${ink}`}>
              <Icon size={14} aria-hidden />
              <b className="font-semibold">{counts[severity]}</b>
              <span className="text-secondary max-md:sr-only">{countWords(counts[severity], severity)}</span>
            </span>
          ),
      )}
      {problems.length === 0 && (
        <span className="flex items-center gap-1 text-done">
          <CircleCheck size={14} aria-hidden />
          <span className="text-secondary max-md:sr-only">no problems</span>
        </span>
      )}
    </button>
  );
}
