import { changedWhileRunning } from '../lib/compare/started';
import { staleMentions } from '../lib/editor/mentions';
import { openedAnew } from '../lib/markdown/opened-anew';
import { print } from '../lib/markdown/print';
import { shownPath } from './io';
import { newErrors } from './new-errors';
import type { Plan } from '../lib/plan/types';
import type { OpenedSpec } from './open-spec';

/** A place in prose that means something else now. */
export interface MentionJson {
  readonly line: number;
  readonly message: string;
}

/** Such places. @param writes whether the file will hold the edit: until then the lines are those that it has */
export const mentionsIn = ({ document }: OpenedSpec, plan: Plan, writes: boolean): readonly MentionJson[] =>
  staleMentions(document, plan, () => print(document, plan)).map(({ line, opened, message }) => ({
    line: writes ? line : opened,
    message,
  }));

/**
 * What an edit brings about beside what it says, in lines for people: streams changed while agents work, errors that the
 * plan did not have, what the file shows no more once it is opened anew, and prose that means something else now, which is never edited.
 * @param writes whether the file will hold the edit: until then its name goes with the lines that it has
 */
export function consequences(
  spec: OpenedSpec,
  plan: Plan,
  writes: boolean,
  mentions: readonly MentionJson[],
): readonly string[] {
  const { document, path } = spec;
  const name = shownPath(path);
  const warning = changedWhileRunning(document.plan, plan);
  const errors = newErrors(spec, plan, writes);
  const anew = openedAnew(document, plan);
  return [
    ...(warning === undefined ? [] : [`${name}: ${warning}`]),
    ...(errors === undefined ? [] : [errors]),
    ...(anew === undefined ? [] : [`${name}: ${anew}`]),
    ...mentions.map(({ line, message }) => `${name}:${line}: ${message}`),
  ];
}
