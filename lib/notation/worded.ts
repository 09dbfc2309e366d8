import { laneName } from './names';
import { plain } from './plain';
import { boxText } from './signs';
import { writeList } from './values';
import type { FieldKind, Held } from '../plan/fields';
import type { Plan, Subtask } from '../plan/types';

/** How people read a value of each kind; undefined where it says nothing. */
export const worded: { readonly [K in keyof Held]: (value: Held[K], plan: Plan) => string | undefined } = {
  text: (words) => words || undefined,
  name: plain,
  part: (words) => words,
  number: String,
  lane: (stream, plan) => laneName(plan, stream),
  list: writeList,
  blocks: (blocks) => blocks.join('\n\n') || undefined,
  tree: (subtasks) => (subtasks.length === 0 ? undefined : subtasks.map(stepWords).join('; ')),
};

/** The same for a value whose kind is known where it runs; no value says nothing. */
export const wordsOf = (plan: Plan, kind: Exclude<FieldKind, 'own'>, value: unknown): string | undefined =>
  value === undefined ? undefined : worded[kind](value as never, plan);

/** A sub-task in a line: its box, its words, what else stands in it, and its own sub-tasks in parentheses. */
function stepWords({ text, blocks = [], subtasks, ...box }: Subtask): string {
  const words = [text, ...blocks].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  return `${boxText(box)}${words}${subtasks.length === 0 ? '' : ` (${subtasks.map(stepWords).join('; ')})`}`;
}
