import { streamTitle } from '../../notation/names';
import { quoted } from '../../notation/words';
import { isInside } from '../globs';
import { ownedPaths, withoutPath } from '../paths';
import { saysShared, sharedNow } from '../shared-paths';
import type { Stream } from '../../plan/types';
import type { Shared } from '../ownership';
import type { Finding, Rule } from '../rule';

/** Two streams that work in one phase own the same path: two agents would write the same files at the same time. */
export const sharedPath: Rule = {
  code: 'shared-path',
  severity: 'error',
  find: (plan) =>
    sharedNow(plan).map((pair) => ({
      message: `${saysShared(pair)}, so two agents would write the same files; give it to one of them.`,
      at: [pair.first.id, pair.second.id],
      fixes: fixes(pair),
    })),
};

/** To whom it can be given, the stream that owns less otherwise first: only what lies in the other's path is taken. */
function fixes({ first, second, meetings }: Shared): NonNullable<Finding['fixes']> {
  const toFirst = give(
    first,
    second,
    meetings.map(({ inFirst, inSecond }) => [inFirst, inSecond]),
  );
  const toSecond = give(
    second,
    first,
    meetings.map(({ inFirst, inSecond }) => [inSecond, inFirst]),
  );
  const isSecondPoorer = ownedPaths(second.owns).length < ownedPaths(first.owns).length;
  return isSecondPoorer ? [...toSecond, ...toFirst] : [...toFirst, ...toSecond];
}

function give(
  to: Stream,
  from: Stream,
  meetings: readonly (readonly [kept: string, taken: string])[],
): NonNullable<Finding['fixes']> {
  if (!meetings.every(([kept, taken]) => isInside(taken, kept))) return [];
  let owns: string | undefined = from.owns;
  for (const taken of new Set(meetings.map(([, path]) => path)))
    owns = owns === undefined ? undefined : withoutPath(owns, taken);
  if (owns === undefined) return [];
  return [
    {
      title: `Give ${meetings.length > 1 ? 'them' : 'it'} to ${quoted(streamTitle(to))}`,
      commands: [{ type: 'stream.edit', stream: from.id, owns }],
    },
  ];
}
