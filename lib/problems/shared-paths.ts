import { streamTitle } from '../notation/names';
import { enumerate, quoted } from '../notation/words';
import { ownership } from './ownership';
import type { Plan, StreamId } from '../plan/types';
import type { Shared } from './ownership';

/** Pairs of streams that share paths and work in one phase, so side by side. */
export const sharedNow = (plan: Plan): readonly Shared[] => ownership(plan).shared.filter(workTogether(plan));

/** Pairs of streams that share paths, one after the other: they never work in one phase. */
export const sharedInTurn = (plan: Plan): readonly Shared[] => {
  const together = workTogether(plan);
  return ownership(plan).shared.filter((pair) => !together(pair));
};

/** What two streams share, at the start of a sentence. Of two paths that meet the deeper is told: it is where they do. */
export function saysShared({ first, second, meetings }: Shared): string {
  // Not as inline markdown: a glob's stars stay.
  const paths = meetings.map(
    ({ inFirst, inSecond }) => `“${depth(inSecond) > depth(inFirst) ? inSecond : inFirst}”`,
  );
  return `${quoted(streamTitle(first))} and ${quoted(streamTitle(second))} both own ${enumerate([...new Set(paths)])}`;
}

const depth = (path: string): number => path.split('/').filter((part) => part !== '' && part !== '.').length;

function workTogether({ phases }: Plan): (pair: Shared) => boolean {
  const working = phases.map(({ chunks }) => new Set(chunks.map(({ stream }) => stream)));
  const has = (streams: ReadonlySet<unknown>, id: StreamId): boolean => streams.has(id);
  return ({ first, second }) => working.some((streams) => has(streams, first.id) && has(streams, second.id));
}
