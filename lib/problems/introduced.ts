import type { Problem } from '../plan/problem';
import type { Failure } from '../plan/types';

/** What came and what went between two lists of problems. */
export interface Comparison {
  readonly introduced: readonly Problem[];
  readonly healed: readonly Problem[];
}

/**
 * Compares the problems before and after a change. A problem is the same if its code and what it is about are the
 * same; its sentence may have changed (a phase got another number) and counts only where one entity has several of
 * one code.
 */
export function compare(before: readonly Problem[], after: readonly Problem[]): Comparison {
  const was = byPlace(before);
  const is = byPlace(after);
  return { introduced: after.filter(isNewIn(was, is)), healed: before.filter(isNewIn(is, was)) };
}

// Sorted, because the same ring of chunks may be told from another chunk on.
const placeOf = ({ code, at }: Problem): string => `${code} ${[...at].sort().join(' ')}`;

function byPlace(problems: readonly Problem[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const messages = places.get(placeOf(problem));
    if (messages) messages.push(problem.message);
    else places.set(placeOf(problem), [problem.message]);
  }
  return places;
}

function isNewIn(
  others: ReadonlyMap<string, readonly string[]>,
  own: ReadonlyMap<string, readonly string[]>,
) {
  return (problem: Problem): boolean => {
    const place = placeOf(problem);
    const there = others.get(place) ?? [];
    if (there.length === 0) return true;
    const isOnly = there.length === 1 && own.get(place)?.length === 1;
    return !isOnly && !there.includes(problem.message);
  };
}

/** What running commands would change among the problems. */
export interface Verdict {
  readonly introduced: readonly Problem[];
  readonly healed: readonly Problem[];
  /** Why the commands would be refused altogether. */
  readonly refused?: Failure;
}
