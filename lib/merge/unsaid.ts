import { cut } from '../notation/words';
import { chunksOf } from '../plan/lookup';
import type { Present } from '../markdown/document/document';
import type { Subtask } from '../plan/types';
import type { Conflict, Three } from './referee';

/**
 * Tells of text outside all facts that one side brought and that did not come into what was merged: it stood in
 * something that the other took away, or rewrote. What another conflict tells already is left out.
 */
export function unsaid(
  [base, ...sides]: Three<Present>,
  merged: Present,
  conflicts: readonly Conflict[],
): readonly Conflict[] {
  const [before, now] = [textOf(base), textOf(merged)];
  const isTold = (line: string) =>
    conflicts.some((own) => [own.message, own.mine, own.theirs].some((words) => words?.includes(line)));
  return sides.flatMap((side, at): readonly Conflict[] => {
    const lost = more(more(textOf(side), counted(before)), counted(now)).filter((line) => !isTold(line));
    if (lost.length === 0) return [];
    const [own, kept] = at === 0 ? (['mine', 'theirs'] as const) : (['theirs', 'mine'] as const);
    const words = lost.join('\n');
    return [
      {
        entity: 'text',
        field: 'lines',
        [own]: words,
        kept,
        message: `Text of ${own} stands where ${kept} has nothing to hold it: “${cut(lost.join(' '))}”. It is left out.`,
      },
    ];
  });
}

/** The lines that say something and are no facts: around the plan, in notes, and beside the fields of items. */
function textOf({ document, plan }: Present): readonly string[] {
  const { text, plan: section } = document.source;
  const inItems = chunksOf(plan).flatMap(({ blocks = [], subtasks }) => [
    ...blocks,
    ...subtasks.flatMap(inStep),
  ]);
  return [
    text.slice(0, section.start),
    ...plan.phases.map(({ notes = '' }) => notes),
    ...inItems,
    text.slice(section.end),
  ]
    .flatMap((part) => part.split(/\r\n|\n|\r/))
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

const inStep = ({ blocks = [], subtasks }: Subtask): readonly string[] => [
  ...blocks,
  ...subtasks.flatMap(inStep),
];

function counted(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** The lines that stand more often than counted. */
const more = (lines: readonly string[], counts: Map<string, number>): readonly string[] =>
  lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
