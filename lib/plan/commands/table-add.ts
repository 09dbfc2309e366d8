import { CANONICAL_COLUMNS, columnsOf, withoutStreamColumn } from '../columns';
import { withPhase } from '../edit';
import { lookup } from '../lookup';
import { rowFor } from '../row-for';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { Phase, Plan, Result } from '../types';

/** Lists every chunk of a phase in its table, and gives the phase one, with the columns of another phase's, if it has none. */
export function addTable(plan: Plan, { phase: id }: Extract<Command, { type: 'table.add' }>): Result<Plan> {
  const phase = lookup(plan).phases.get(id)?.phase;
  if (!phase) return fail('unknown-phase', 'The phase is not in the plan any more.');
  if (phase.chunks.length === 0)
    return fail(
      'empty-phase',
      `Phase ${phase.number} has no chunks to list; its table comes with the first.`,
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

/** Headers for rows of a phase: its table's, else those of a phase that has one, else the format's. */
export function columnsFor(plan: Plan, phase: Phase): readonly string[] {
  const known = columnsOf(phase) ?? plan.phases.map(columnsOf).find((columns) => columns !== undefined);
  return known ?? (plan.streams.length > 0 ? CANONICAL_COLUMNS : withoutStreamColumn(CANONICAL_COLUMNS));
}
