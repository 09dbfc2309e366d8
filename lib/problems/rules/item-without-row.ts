import { phaseNumber, quoteChunk } from '../../notation/names';
import { completions } from '../completions';
import type { Rule } from '../rule';

/** A chunk has an item, its phase has a table, and the table does not list it. Fine where there is no table. */
export const itemWithoutRow: Rule = {
  code: 'item-without-row',
  severity: 'warning',
  find: (plan) =>
    plan.phases.flatMap((phase) =>
      phase.columns === undefined
        ? []
        : phase.chunks
            .filter((chunk) => chunk.item && !chunk.row)
            .map((chunk) => ({
              message: `${quoteChunk(chunk)} is missing from the table of ${phaseNumber(phase)}; add a row for it.`,
              at: [chunk.id, phase.id],
              fixes: completions(phase, chunk, [
                { title: 'Add the row', commands: [{ type: 'chunk.complete', chunk: chunk.id }] },
              ]),
            })),
    ),
  crowd: (count, total) =>
    `${count} of ${total} chunks are missing from their phase's table; add a row for each.`,
  crowdFix: { each: 'Add the row', title: 'Add all rows' },
};
