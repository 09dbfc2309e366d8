import { annotationText, readsAsAnnotation } from '../../notation/annotation';
import { streamName } from '../../plan/lookup';
import { mapKept } from '../../plan/map-kept';
import { withReferences } from '../../plan/references-in';
import { withoutStreamColumns } from './stream-columns';
import type { Named } from '../../plan/naming';
import type { Phase, Plan, StreamId } from '../../plan/types';

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
      phase.annotation === plan.phases[at]?.annotation ? phase : annotated(plan, phase, names),
    ),
    handoffs: left.handoffs.filter(({ from, to: receivers }) => from.length > 0 && receivers.length > 0),
  };
  return streams.length === 0 ? withoutStreamColumns(whole) : whole;
}

/** A phase without the words behind its name that say nothing but a stream that is gone: they would become part of it. */
function annotated(plan: Plan, phase: Phase, streams: readonly string[]): Phase {
  const words = annotationText(plan, phase);
  if (words === undefined || readsAsAnnotation(words, streams)) return phase;
  const { annotation: _old, ...bare } = phase;
  return bare;
}
