import { ChevronDown } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { type Counts, countWords } from './counts';

interface Props {
  readonly counts: Counts;
  readonly onHide: () => void;
}

const inks = { error: 'text-error', warning: 'text-warning', advice: 'text-secondary' } as const;

/** The head of the problems: how many of each severity, and the way to hide them. */
export const ProblemsHead = ({ counts, onHide }: Props) => (
  <div className="flex h-9 shrink-0 items-center gap-3 pr-4 pl-2 max-md:pl-1">
    <Button look="quiet" square aria-label="Hide the problems" onClick={onHide}>
      <ChevronDown size={16} className="text-secondary" />
    </Button>
    <h2 className="font-semibold">Problems</h2>
    {(['error', 'warning', 'advice'] as const).map(
      (severity) =>
        counts[severity] > 0 && (
          <span key={severity} className={`font-medium ${inks[severity]}`}>
            {counts[severity]} {countWords(counts[severity], severity)}
          </span>
        ),
    )}
  </div>
);
