import { handoffName, streamTitle } from '../../notation/names';
import { isNone, writeList } from '../../notation/values';
import { quoted } from '../../notation/words';
import { lookup } from '../../plan/lookup';
import { ok } from '../../plan/types';
import { withStream } from '../parts/edit';
import { goingText } from '../parts/goes';
import { gone } from '../parts/gone';
import { without } from '../parts/without-streams';
import type { Applied, Command, Going } from '../../plan/command';
import type { Plan, Result, Stream } from '../../plan/types';

/**
 * Its chunks go to another stream, which takes over what it owns, or to none. Handoffs that only it sent or got go with
 * it, and those that the other would have with itself.
 */
export function deleteStream(
  plan: Plan,
  { stream: id, to, paths = true }: Extract<Command, { type: 'stream.delete' }>,
): Result<Applied> {
  const { streams } = lookup(plan);
  const stream = streams.get(id);
  if (!stream || to === id || (to !== null && !streams.has(to))) return gone('stream');
  const inherits = to !== null && paths;
  const left = without(plan, new Set([id]), to);
  const stays = new Set(left.handoffs.map((handoff) => handoff.id));
  return ok({
    plan: inherits ? withStream(left, to, (heir) => owning(heir, stream.owns)) : left,
    goes: [
      ...goingCells(stream, inherits),
      ...plan.handoffs
        .filter((handoff) => !stays.has(handoff.id))
        .map((handoff) => ({ what: handoffName(plan, handoff.id), lines: 1 })),
    ],
  });
}

/** A stream that owns more: paths behind its own, as they are written. */
function owning(heir: Stream, more: string): Stream {
  if (isNone(more) || more === heir.owns) return heir;
  return { ...heir, owns: isNone(heir.owns) ? more : `${heir.owns}, ${more}` };
}

/** What a stream's row says that nobody takes over. */
function goingCells(stream: Stream, inherits: boolean): readonly Going[] {
  const cells = [
    ['responsibility', stream.responsibility],
    ['owned paths', inherits ? '' : stream.owns],
    ['skills', writeList(stream.skills ?? [])],
    ...stream.extra.map(({ label, value }) => [label, value] as const),
  ] as const;
  return cells.flatMap(([label, value]) =>
    isNone(value) ? [] : goingText(`the ${label} of the stream ${quoted(streamTitle(stream))}`, [value]),
  );
}
