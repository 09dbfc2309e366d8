import { phaseNumber } from '../../notation/names';
import { quote } from '../../notation/words';
import type { Rule } from '../rule';

/** A phase holds no chunks. What else stands in it is no reason to delete it, so then no deletion is offered. */
export const emptyPhase: Rule = {
  code: 'empty-phase',
  severity: 'warning',
  find: ({ phases }) =>
    phases
      .filter(({ chunks }) => chunks.length === 0)
      .map((phase) => ({
        message: `${phaseNumber(phase)}${phase.name ? `, ${quote(phase.name)},` : ''} has no chunks; move some there or remove it.`,
        at: [phase.id],
        fixes:
          (phase.notes ?? '').trim() === ''
            ? [
                {
                  title: `Delete ${phaseNumber(phase)}`,
                  commands: [
                    { type: 'phase.delete', phase: phase.id, chunks: 'keep', references: 'remove' } as const,
                  ],
                },
              ]
            : [],
      })),
};
