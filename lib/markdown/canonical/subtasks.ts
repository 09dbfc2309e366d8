import { boxText, stateOfSign } from '../../notation/signs';
import { escapeStep } from '../blocks/escape';
import { patched } from '../write/patch';
import type { Subtask } from '../../plan/types';
import type { ItemSource, Source, SubtaskSource } from '../document/source';
import type { Patch } from '../write/patch';

/** An item's sub-tasks as one tight list of bullets. */
export function canonicalSubtasks({ text }: Source, own: ItemSource, subtasks: readonly Subtask[]): string {
  const units = own.subtasks.length === subtasks.length ? own.subtasks : [];
  return subtasks
    .map((subtask, at) => {
      const unit: SubtaskSource | undefined = units[at];
      const written = canonicalSubtask(subtask, '  ', unit);
      if (!unit) return written;
      // A sub-task with more in it than its words and its own sub-tasks keeps its lines.
      const raw = patched(text, unit.span, knownSigns(text, unit)).trimEnd();
      return bare(raw) === bare(written) ? written : indented(raw.trimStart(), unit.indent, '  ');
    })
    .join('\n');
}

/** An `x` for each sign that says done, the one that everything knows which runs a plan. */
const knownSigns = (text: string, { box, inner }: SubtaskSource): readonly Patch[] => [
  ...(box && stateOfSign(text.slice(box.start, box.end)) === 'done' ? [{ span: box, text: 'x' }] : []),
  ...inner.flatMap((unit) => knownSigns(text, unit)),
];

/** A bullet with those below it; one of an ordered list keeps its number. */
function canonicalSubtask(
  { text, subtasks, ...box }: Subtask,
  indent: string,
  unit: SubtaskSource | undefined,
): string {
  const marker = unit && /\d/.test(unit.marker) ? unit.marker : '-';
  const below = indent + ' '.repeat(marker.length + 1);
  return [
    `${indent}${marker} ${boxText(box)}${escapeStep(text)}`.trimEnd(),
    ...subtasks.map((own, at) => canonicalSubtask(own, below, unit?.inner[at])),
  ].join('\n');
}

const bare = (text: string): string =>
  text.replace(/^[ \t]*(?:[-*+]|\d+[.)])(?:[ \t]+|$)/gm, '').replace(/\s+/g, '');

/** Lines moved from one indentation to another; the first is given without any. */
export function indented(text: string, from: string, to: string): string {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/);
  const moved = rest.map((line) =>
    line.startsWith(from) ? to + line.slice(from.length) : to + line.trimStart(),
  );
  return [to + first, ...moved].join('\n');
}
