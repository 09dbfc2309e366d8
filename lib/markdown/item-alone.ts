import { parse } from './parse';
import { tableHead } from './print-tables';
import type { Chunk } from '../plan/types';

/**
 * Whether two texts of an item say the same, each read alone in a phase with these columns. What it waits for and its
 * stream are left out: they hang on the rest of the plan. It costs two small readings, where that of a plan is large.
 */
export function saysTheSame(one: string, other: string, columns: readonly string[]): boolean {
  return one === other || said(one, columns) === said(other, columns);
}

function said(item: string, columns: readonly string[]): string {
  const head = tableHead(['Chunk', ...columns], '\n');
  const { phases } = parse(`## Execution Plan\n\n### Phase 1\n\n${head}\n${item}`).plan;
  return JSON.stringify(phases.map(({ notes, chunks }) => [notes ?? null, chunks.map(own)]));
}

const own = ({ token, title, issue, note, done, outcome, skills, subtasks, extra }: Chunk): unknown => [
  [token ?? null, title, issue ?? null, note ?? null, done ?? null],
  outcome ?? null,
  skills ?? null,
  subtasks,
  extra.map(({ label, value }) => [label, value]).sort(),
];
