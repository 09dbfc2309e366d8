import { assignStreams } from '../assign-streams';
import { lookup, sameStream } from '../lookup';
import { withoutStreamColumns } from '../stream-columns';
import { fail, ok } from '../types';
import type { Command } from '../command';
import type { Handoff, Phase, Plan, Result, StreamId, StreamRef } from '../types';

/** Its chunks go to another stream or to none; handoffs that only it sent or got go with it. */
export function deleteStream(plan: Plan, command: Extract<Command, { type: 'stream.delete' }>): Result<Plan> {
  const { stream: gone, to } = command;
  const { streams } = lookup(plan);
  if (!streams.has(gone) || to === gone || (to !== null && !streams.has(to)))
    return fail('unknown-stream', 'The stream is not in the plan any more.');
  return ok(without(plan, new Set([gone]), to));
}

/** Makes it a plan without streams: no lanes, no owners, no handoffs between them. */
export const dropStreams = (plan: Plan): Result<Plan> =>
  ok(plan.streams.length === 0 ? plan : without(plan, new Set(plan.streams.map(({ id }) => id)), null));

function without(plan: Plan, gone: ReadonlySet<StreamRef>, to: StreamId | null): Plan {
  const moved = assignStreams(plan, ({ stream }) =>
    stream !== undefined && gone.has(stream) ? (to ?? undefined) : stream,
  );
  const follow = (refs: readonly StreamRef[]) => {
    const kept = refs.flatMap((ref): readonly StreamRef[] => (gone.has(ref) ? (to ? [to] : []) : [ref]));
    return kept.filter((ref, at) => kept.findIndex((other) => sameStream(ref, other)) === at);
  };
  const left: Plan = {
    ...moved,
    streams: plan.streams.filter(({ id }) => !gone.has(id)),
    phases: moved.phases.map((phase) => spelledOut(plan, phase, gone)),
    handoffs: plan.handoffs.flatMap((handoff): readonly Handoff[] => {
      const from = follow(handoff.from);
      const to = handoff.to === 'all' ? handoff.to : follow(handoff.to);
      return from.length === 0 || to.length === 0 ? [] : [{ ...handoff, from, to }];
    }),
  };
  return left.streams.length === 0 ? withoutStreamColumns(left) : left;
}

/** A phase whose annotation named a stream that is gone keeps the word. */
function spelledOut(plan: Plan, phase: Phase, gone: ReadonlySet<StreamRef>): Phase {
  const means = (part: NonNullable<Phase['annotation']>[number]) =>
    typeof part === 'object' && 'stream' in part && gone.has(part.stream) ? part.stream : undefined;
  if (!phase.annotation?.some((part) => means(part) !== undefined)) return phase;
  const annotation = phase.annotation.map((part) => {
    const stream = means(part);
    return stream === undefined ? part : (lookup(plan).streams.get(stream)?.name ?? '');
  });
  return { ...phase, annotation };
}
