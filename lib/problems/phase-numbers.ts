import { annotationText } from '../notation/annotation';
import { plain } from '../notation/plain';
import { lookup } from '../plan/lookup';
import type { Phase, Plan } from '../plan/types';

/** How many phases have the number that a term names, `Phase 3`; 0 for any other term. */
export function phasesCalled(plan: Plan, term: string): number {
  const number = /^phase\s+(\d+)$/i.exec(plain(term))?.[1];
  return number === undefined ? 0 : plan.phases.filter((phase) => phase.number === Number(number)).length;
}

/** A phase that is said to be blocked by one that is not before it. */
export interface Blocked {
  readonly phase: Phase;
  readonly by: number;
  /** The phase itself or a later one of that number; undefined where there is none. */
  readonly blocker?: Phase;
}

/** What phases' headings say they are blocked by, `(blocked by Phase 7)`, where no phase before has that number. */
export const wronglyBlocked = (plan: Plan): readonly Blocked[] =>
  plan.phases.flatMap((phase) => {
    const words = phase.annotation === undefined ? '' : (annotationText(plan, phase) ?? '');
    const clauses = [
      ...words.matchAll(/\bblocked by (phase\s+\d+(?:(?:\s*[,&+]\s*|\s+and\s+)phase\s+\d+)*)/gi),
    ];
    const numbers = clauses.flatMap(([, named = '']) => named.match(/\d+/g) ?? []).map(Number);
    const own = lookup(plan).phases.get(phase.id)?.index ?? 0;
    return [...new Set(numbers)].flatMap((by) => {
      if (plan.phases.slice(0, own).some(({ number }) => number === by)) return [];
      const blocker = plan.phases.slice(own).find(({ number }) => number === by);
      return [{ phase, by, ...(blocker && { blocker }) }];
    });
  });
