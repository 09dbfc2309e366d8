import { withoutStreamColumn, withStreamColumn } from '../../notation/columns';
import type { Phase, Plan } from '../../plan/types';

/** The plan with a Stream column in each chunk table, as one with streams has it. */
export const withStreamColumns = (plan: Plan): Plan => withColumns(plan, withStreamColumn);

/** The plan without a Stream column in the tables where no row names a stream any more. */
export const withoutStreamColumns = (plan: Plan): Plan =>
  withColumns(plan, withoutStreamColumn, ({ chunks }) => chunks.some(({ row }) => row?.stream !== undefined));

function withColumns(
  plan: Plan,
  change: (columns: readonly string[]) => readonly string[],
  stays: (phase: Phase) => boolean = () => false,
): Plan {
  return {
    ...plan,
    phases: plan.phases.map((phase) => {
      if (stays(phase)) return phase;
      return {
        ...phase,
        ...(phase.columns && { columns: change(phase.columns) }),
        chunks: phase.chunks.map((chunk) =>
          chunk.row ? { ...chunk, row: { ...chunk.row, columns: change(chunk.row.columns) } } : chunk,
        ),
      };
    }),
  };
}
