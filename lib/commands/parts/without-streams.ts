import { annotationText, readsAsAnnotation } from '../../notation/annotation';
import { lookup, sameStream } from '../../plan/lookup';
import { assignStreams } from './assign-streams';
import { withoutStreamColumns } from './stream-columns';
import type { AnnotationPart, Handoff, Phase, Plan, StreamId, StreamRef } from '../../plan/types';

export function without(plan: Plan, gone: ReadonlySet<StreamRef>, to: StreamId | null): Plan {
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
    phases: moved.phases.map((phase) => renamed(plan, phase, gone, to)),
    handoffs: plan.handoffs.flatMap((handoff): readonly Handoff[] => {
      const from = follow(handoff.from);
      const to = handoff.to === 'all' ? handoff.to : follow(handoff.to);
      return from.length === 0 || to.length === 0 ? [] : [{ ...handoff, from, to }];
    }),
  };
  return left.streams.length === 0 ? withoutStreamColumns(left) : left;
}

/**
 * A phase whose annotation named a stream that is gone names the one that its chunks go to. Without that the words stay,
 * unless they said nothing but that stream: then they would come to be part of the phase's name.
 */
function renamed(plan: Plan, phase: Phase, gone: ReadonlySet<StreamRef>, to: StreamId | null): Phase {
  const means = (part: AnnotationPart) =>
    typeof part === 'object' && 'stream' in part && gone.has(part.stream) ? part.stream : undefined;
  if (!phase.annotation?.some((part) => means(part) !== undefined)) return phase;
  const nameOf = (stream: StreamId) => lookup(plan).streams.get(stream)?.name ?? '';
  const annotation = phase.annotation.map((part) => {
    const stream = means(part);
    return stream === undefined ? part : to === null ? nameOf(stream) : { stream: to };
  });
  const stays = plan.streams.filter(({ id }) => !gone.has(id)).map(({ name }) => name);
  const { annotation: _old, ...bare } = phase;
  const words = annotationText(plan, { ...phase, annotation });
  return words === undefined || readsAsAnnotation(words, stays) ? { ...phase, annotation } : bare;
}
