import { hasStream, withoutStreamColumn, withStreamColumn } from '../../notation/columns';
import type { Phase, Plan, Row } from '../../plan/types';

/** The plan with a Stream column in each chunk table, as one with streams has it; each row says its chunk's stream. */
export const withStreamColumns = (plan: Plan): Plan =>
  withColumns(plan, withStreamColumn, (row, stream) =>
    hasStream(row.columns) || stream === undefined ? row : { ...row, stream },
  );

/** The plan without a Stream column in the tables where no row names a stream any more. */
export const withoutStreamColumns = (plan: Plan): Plan =>
  withColumns(
    plan,
    withoutStreamColumn,
    (row) => row,
    ({ chunks }) => chunks.some(({ row }) => row?.stream !== undefined),
  );

function withColumns(
  plan: Plan,
  change: (columns: readonly string[]) => readonly string[],
  fill: (row: Row, stream: Row['stream']) => Row,
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
          chunk.row
            ? { ...chunk, row: { ...fill(chunk.row, chunk.stream), columns: change(chunk.row.columns) } }
            : chunk,
        ),
      };
    }),
  };
}
