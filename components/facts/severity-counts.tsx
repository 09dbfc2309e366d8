import { CircleCheck } from 'lucide-react';
import { SeveritySign } from '@/components/ui/severity-sign';
import { type Counts, countWords } from './counts';

interface Props {
  readonly counts: Counts;
  /** The width below which the words are only heard. */
  readonly wordsFrom: 'md' | 'xl';
}

const hidden = { md: 'max-md:sr-only', xl: 'max-xl:sr-only' } as const;
const inks = { error: 'text-error', warning: 'text-warning', advice: 'text-secondary' } as const;
const order = ['error', 'warning', 'advice'] as const;

/** How much is wrong, on a phone the worst of it; advice counts only where there is nothing worse. */
export function SeverityCounts({ counts, wordsFrom }: Props) {
  const clean = counts.error + counts.warning === 0;
  const words = `text-secondary ${hidden[wordsFrom]}`;
  return (
    <>
      <span className="sr-only">Problems: </span>
      {order.map(
        (severity) =>
          counts[severity] > 0 &&
          (severity !== 'advice' || clean) && (
            <span
              key={severity}
              className={`flex items-center gap-1 ${inks[severity]} ${severity === 'warning' && counts.error > 0 ? 'max-md:sr-only' : ''}`}
            >
              <SeveritySign severity={severity} silent />
              <b className="font-semibold">{counts[severity]}</b>
              <span className={words}>{countWords(counts[severity], severity)}</span>
            </span>
          ),
      )}
      {clean && counts.advice === 0 && (
        <span className="flex items-center gap-1 text-done">
          <CircleCheck size={14} aria-hidden />
          <span className={words}>no problems</span>
        </span>
      )}
    </>
  );
}
