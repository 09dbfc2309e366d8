import { escapeStep } from '../blocks/escape';
import type { Subtask } from '../../plan/types';
import type { ItemSource, Source, SubtaskSource } from '../document/source';

/** An item's sub-tasks as one tight list of bullets. */
export function canonicalSubtasks({ text }: Source, own: ItemSource, subtasks: readonly Subtask[]): string {
  const units = own.subtasks.length === subtasks.length ? own.subtasks : [];
  return subtasks
    .map((subtask, at) => {
      const unit: SubtaskSource | undefined = units[at];
      const written = canonicalSubtask(subtask, '  ', unit);
      if (!unit) return written;
      // A sub-task with more in it than its words and its own sub-tasks keeps its lines.
      const raw = text.slice(unit.span.start, unit.span.end).trimEnd();
      return bare(raw) === bare(written) ? written : indented(raw.trimStart(), unit.indent, '  ');
    })
    .join('\n');
}

/** A bullet with those below it; one of an ordered list keeps its number. */
function canonicalSubtask(
  { text, done, subtasks }: Subtask,
  indent: string,
  unit: SubtaskSource | undefined,
): string {
  const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
  const marker = unit && /\d/.test(unit.marker) ? unit.marker : '-';
  const below = indent + ' '.repeat(marker.length + 1);
  return [
    `${indent}${marker} ${box}${escapeStep(text)}`.trimEnd(),
    ...subtasks.map((own, at) => canonicalSubtask(own, below, unit?.inner[at])),
  ].join('\n');
}

const bare = (text: string): string =>
  text
    .replace(/^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+|$)/gm, '')
    .replace(/\s+/g, '')
    .replace(/\[X\]/g, '[x]');

/** Lines moved from one indentation to another; the first is given without any. */
export function indented(text: string, from: string, to: string): string {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
  const moved = rest.map((line) =>
    line.startsWith(from) ? to + line.slice(from.length) : to + line.trimStart(),
  );
  return [to + first, ...moved].join('\n');
}
