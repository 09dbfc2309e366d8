import type { Problem, Severity } from '@/lib/plan/problem';

export type Counts = Readonly<Record<Severity, number>>;

/** How many problems there are of each severity. */
export function countsOf(problems: readonly Problem[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const problem of problems) counts[problem.severity]++;
  return counts;
}

/** The word that follows the number: "error", "errors"; advice has no plural. */
export const countWords = (count: number, severity: Severity): string =>
  severity === 'advice' || count === 1 ? severity : `${severity}s`;
