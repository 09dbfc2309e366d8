import { SeveritySign } from '@/components/ui/severity-sign';
import type { Problem } from '@/lib/plan/problem';
import { Place } from './place';
import { Sentence } from './sentence';

interface Props {
  readonly problem: Problem;
  /** 1-based line of what it is about, in the markdown as it stands. */
  readonly line: number | undefined;
}

/** What a row says of a problem: how grave it is, the sentence, and where. */
export const ProblemWords = ({ problem, line }: Props) => (
  <>
    <span className="flex h-5 items-center">
      <SeveritySign severity={problem.severity} />
    </span>
    <span className="min-w-0 flex-1">
      <Sentence>{problem.message}</Sentence>
      <Place code={problem.code} line={line} />
    </span>
  </>
);
