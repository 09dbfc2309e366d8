import { columnsFor } from '../../notation/columns';
import { phaseNumber } from '../../notation/names';
import { lookup } from '../../plan/lookup';
import { fail, ok } from '../../plan/types';
import { withPhase } from '../parts/edit';
import { gone } from '../parts/gone';
import { rowFor } from '../parts/row-for';
import type { Command } from '../../plan/command';
import type { Plan, Result } from '../../plan/types';

/** Lists every chunk of a phase in its table, and gives the phase one, with the columns of another phase's, if it has none. */
export function addTable(plan: Plan, { phase: id }: Extract<Command, { type: 'table.add' }>): Result<Plan> {
  const phase = lookup(plan).phases.get(id)?.phase;
  if (!phase) return gone('phase');
  if (phase.chunks.length === 0)
    return fail(
      'empty-phase',
      `${phaseNumber(phase)} has no chunks to list; its table comes with the first.`,
    );
  if (phase.chunks.every(({ row }) => row)) return ok(plan);
  const columns = columnsFor(plan, phase);
  return ok(
    withPhase(plan, id, (own) => ({
      ...own,
      chunks: own.chunks.map((chunk) => (chunk.row ? chunk : { ...chunk, row: rowFor(chunk, columns) })),
    })),
  );
}
