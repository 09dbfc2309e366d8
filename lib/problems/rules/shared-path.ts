import { streamTitle } from '../../notation/names';
import { enumerate, quote } from '../../notation/words';
import { isInside } from '../globs';
import { ownership } from '../ownership';
import { ownedPaths, withoutPath } from '../paths';
import type { Shared } from '../ownership';
import type { Finding, Rule } from '../rule';
import type { Stream } from '../../plan/types';

/** Two streams own the same path: two agents would write the same files at the same time. */
export const sharedPath: Rule = {
  code: 'shared-path',
  severity: 'error',
  find: (plan) =>
    ownership(plan).shared.map((pair) => ({
      message: `${quote(streamTitle(pair.first))} and ${quote(streamTitle(pair.second))} both own ${enumerate(paths(pair))}, so two agents would write the same files; give it to one of them.`,
      at: [pair.first.id, pair.second.id],
      fixes: fixes(pair),
    })),
};

/** Of two paths that meet the deeper is told: it is where they meet. Not as inline markdown: a glob's stars stay. */
const paths = ({ meetings }: Shared): readonly string[] => [
  ...new Set(
    meetings.map(({ inFirst, inSecond }) => `“${depth(inSecond) > depth(inFirst) ? inSecond : inFirst}”`),
  ),
];

const depth = (path: string): number => path.split('/').filter((part) => part !== '' && part !== '.').length;

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
      title: `Give ${meetings.length > 1 ? 'them' : 'it'} to ${quote(streamTitle(to))}`,
      commands: [{ type: 'stream.edit', stream: from.id, owns }],
    },
  ];
}
