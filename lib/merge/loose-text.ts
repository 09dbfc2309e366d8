import { chunksOf } from '../plan/lookup';
import type { Present } from '../markdown/document/document';
import type { EntityId, Subtask } from '../plan/types';

/** A line that says something and is known by its words alone, and what it stands in: a chunk, a phase, or no plan. */
export interface LooseLine {
  readonly line: string;
  readonly home: EntityId | 'text';
}

/** The lines around the plan, in notes, heads of tables, and of sub-tasks and what stands beside them and the fields of items. */
export function looseText({ document, plan }: Present): readonly LooseLine[] {
  const { text, plan: section } = document.source;
  const parts: readonly (readonly [home: LooseLine['home'], text: string])[] = [
    ['text', text.slice(0, section.start)],
    ...plan.phases.flatMap(({ id, notes = '', columns = [] }) =>
      [notes, ...columns].map((part) => [id, part] as const),
    ),
    ...chunksOf(plan).flatMap(({ id, blocks = [], subtasks }) =>
      [...blocks, ...subtasks.flatMap(inStep)].map((part) => [id, part] as const),
    ),
    ['text', text.slice(section.end)],
  ];
  return parts.flatMap(([home, part]) =>
    part
      .split(/\r\n|\n|\r/)
      .map((line) => line.replace(MARKS, '').trim())
      .filter((line) => /[\p{L}\p{N}]/u.test(line))
      .map((line) => ({ home, line })),
  );
}

/** What may stand before the words: a bullet that leaves its item is a note, and still the same line. */
const MARKS = /^\s*(?:(?:[-*+>]|\d+[.)]|\[.\])\s+)*/u;

const inStep = ({ text, blocks = [], subtasks }: Subtask): readonly string[] => [
  text,
  ...blocks,
  ...subtasks.flatMap(inStep),
];
