import { readsAsAnnotation } from '../../notation/annotation';
import { fail, ok } from '../../plan/types';
import type { Plan, Result } from '../../plan/types';

/** A name that stays a name: in one line, and without a parenthesis at its end that would be an annotation. */
export function readPhaseName(plan: Plan, typed: string): Result<string> {
  const name = typed
    .replace(/\s+/g, ' ')
    .trim()
    // Signs that would close the heading.
    .replace(/(?:^|\s)#+$/, '');
  if (name === '') return fail('empty-name', 'A phase needs a name.');
  const group = /\(([^()]*)\)$/.exec(name)?.[1];
  if (
    group !== undefined &&
    readsAsAnnotation(
      group,
      plan.streams.map((stream) => stream.name),
    )
  )
    return fail('reads-as-annotation', `“(${group})” says how the phase runs. Set it apart from the name.`);
  return /^[:—–-]/.test(name) || /^\(/.test(name)
    ? fail(
        'unreadable-name',
        'A phase’s name starts with a letter or a digit, since signs part it from its number.',
      )
    : ok(name);
}
