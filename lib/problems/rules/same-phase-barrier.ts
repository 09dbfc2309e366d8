import { phaseNumber, quoteChunk } from '../../notation/names';
import type { Rule } from '../rule';

/** A chunk waits for the phase it is itself part of. */
export const samePhaseBarrier: Rule = {
  code: 'same-phase-barrier',
  severity: 'error',
  find: (plan) =>
    plan.phases.flatMap((phase) =>
      phase.chunks.flatMap((chunk) =>
        chunk.dependsOn
          .filter((dependency) => dependency.on === 'phase' && dependency.phase === phase.id)
          .map((dependency) => ({
            message: `${quoteChunk(chunk)} waits for ${phaseNumber(phase)}, which it is part of, and so can never start; remove that dependency.`,
            at: [chunk.id, phase.id],
            fixes: [
              {
                title: `Stop waiting for ${phaseNumber(phase)}`,
                commands: [{ type: 'dependency.remove', chunk: chunk.id, on: dependency }],
              },
            ],
          })),
      ),
    ),
};
