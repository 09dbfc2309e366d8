import { changedWhileRunning } from '../lib/compare/started';
import { staleMentions } from '../lib/editor/mentions';
import { print } from '../lib/markdown/print';
import { shownPath } from './io';
import { newErrors } from './new-errors';
import type { Plan } from '../lib/plan/types';
import type { OpenedSpec } from './open-spec';

/**
 * What an edit brings about beside what it says, in lines for people: streams changed while agents work, errors that the
 * plan did not have, and prose that means something else now, which is never edited.
 */
export function consequences(spec: OpenedSpec, plan: Plan): readonly string[] {
  const { document, path } = spec;
  const name = shownPath(path);
  const warning = changedWhileRunning(document.plan, plan);
  const errors = newErrors(spec, plan);
  const mentions = staleMentions(document, plan, () => print(document, plan));
  return [
    ...(warning === undefined ? [] : [`${name}: ${warning}`]),
    ...(errors === undefined ? [] : [errors]),
    ...mentions.map(({ line, message }) => `${name}:${line}: ${message}`),
  ];
}
