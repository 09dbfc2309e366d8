import { annotationText, readsAsAnnotation } from '../../notation/annotation';
import { lookup, streamName } from '../../plan/lookup';
import { mapKept } from '../../plan/map-kept';
import { withReferences } from '../../plan/references-in';
import { withoutStreamColumns } from './stream-columns';
import type { Named } from '../../plan/naming';
import type { AnnotationPart, Handoff, Phase, Plan, StreamId } from '../../plan/types';

/**
 * The plan without some streams: their chunks and handoffs are another's, or nobody's. A handoff that only they sent or
 * got goes with them. A phase whose annotation named one names the other; without that the words stay.
 */
export function without(plan: Plan, gone: ReadonlySet<StreamId>, to: StreamId | null): Plan {
  const isGone = (name: Named | undefined): name is StreamId => gone.has(name as StreamId);
  const streams = plan.streams.filter(({ id }) => !gone.has(id));
  const left = withReferences({ ...plan, streams }, ({ as, of, names }) => {
    // A row alone would give the chunk its stream back.
    if (as === 'row' && to === null && isGone(of.stream)) return [];
    const others = names.flatMap((name): readonly Named[] => {
      if (!isGone(name)) return [name];
      if (to !== null) return [to];
      return as === 'annotation' ? [{ text: streamName(plan, name) }] : [];
    });
    return as === 'from' || as === 'to' ? [...new Set(others)] : others;
  });
  const names = streams.map(({ name }) => name);
  const whole: Plan = {
    ...left,
    phases: mapKept(left.phases, (phase, at) =>
      annotated(plan, phase, plan.phases[at]?.annotation ?? [], names),
    ),
    handoffs: left.handoffs.flatMap((handoff) => {
      const own = lookup(plan).handoffs.get(handoff.id);
      return own === handoff ? [handoff] : betweenTwo(handoff, own, to);
    }),
  };
  return streams.length === 0 ? withoutStreamColumns(whole) : whole;
}

/** A handoff that still goes from a stream to another: an heir does not come to hand something over to itself. */
function betweenTwo(handoff: Handoff, was: Handoff | undefined, heir: StreamId | null): readonly Handoff[] {
  const { from, to } = handoff;
  if (from.length === 0 || to.length === 0) return [];
  const did = heir !== null && was?.from.includes(heir) && was.to !== 'all' && was.to.includes(heir);
  if (to === 'all' || did || from.some((sender) => sender !== heir)) return [handoff];
  const others = to.filter((receiver) => receiver !== heir);
  return others.length === 0 ? [] : [{ ...handoff, to: others }];
}

/**
 * A phase without the words behind its name that say nothing but a stream that is gone; with words beside it they stay,
 * and become part of the name.
 */
function annotated(
  plan: Plan,
  phase: Phase,
  then: readonly AnnotationPart[],
  streams: readonly string[],
): Phase {
  const words = annotationText(plan, phase);
  const isOnlyNames = then.every((part) =>
    typeof part === 'string' ? !/[\p{L}\p{N}]/u.test(part.replace(/\b(?:and|or)\b/g, '')) : 'stream' in part,
  );
  if (words === undefined || !isOnlyNames || readsAsAnnotation(words, streams)) return phase;
  const { annotation: _old, ...bare } = phase;
  return bare;
}
