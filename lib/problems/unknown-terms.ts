import { resolveTerm } from '../notation/references';
import { phasesCalled } from './phase-numbers';
import type { Chunk, Plan, SpecContext } from '../plan/types';

/** Something a chunk waits for that is not in the plan. */
export interface UnknownTerm {
  readonly chunk: Chunk;
  readonly text: string;
  /** It stands where words of any kind may stand, not only names. */
  readonly loose: boolean;
}

/** The terms of a plan that no phase and no chunk is called. */
export function unknownTerms(plan: Plan, { looseTerms = [] }: SpecContext): readonly UnknownTerm[] {
  const loose = new Set(looseTerms.map(({ chunk, text }) => `${chunk} ${text}`));
  return plan.phases.flatMap((phase) =>
    phase.chunks.flatMap((chunk) =>
      chunk.dependsOn.flatMap((on) =>
        on.on === 'unresolved' &&
        resolveTerm(plan, on.text, phase.id).on === 'unknown' &&
        phasesCalled(plan, on.text) === 0
          ? [{ chunk, text: on.text, loose: loose.has(`${chunk.id} ${on.text}`) }]
          : [],
      ),
    ),
  );
}
