import type { Derived } from '@/lib/editor/derived';
import type { Problem } from '@/lib/plan/problem';

/** The 1-based line of what a problem is about, in the markdown as it stands; undefined for the plan as a whole. */
export function lineOf(problem: Problem, derived: Derived): number | undefined {
  const [about] = problem.at;
  return about === undefined ? undefined : derived.printed().lines.get(about)?.first;
}
