import { lastOrdinal } from '../plan/ids';
import { chunksOf } from '../plan/lookup';
import type { AnnotationPart, Chunk, Dependency, EntityId, Handoff, Plan, StreamRef } from '../plan/types';
import type { Match } from './match';

/** A plan in the ids of another, and what each id of its own became. */
export interface Reidentified {
  readonly plan: Plan;
  readonly ids: Match;
}

/**
 * Rewrites a plan into the ids of another one, in which its entities are known: what is not known gets an ordinal that
 * neither ever had. `highest` is the highest ordinal of the other.
 */
export function reidentify(plan: Plan, known: Match, highest: number): Reidentified {
  const ids = new Map<EntityId, EntityId>();
  let last = [...known.values()].reduce((most, id) => Math.max(most, Number(id.slice(1))), highest);
  for (const { id } of [...plan.streams, ...plan.phases, ...chunksOf(plan), ...plan.handoffs])
    ids.set(id, known.get(id) ?? (`${id.slice(0, 1)}${++last}` as EntityId));
  return { plan: { ...withIds(plan, ids), lastOrdinal: Math.max(last, lastOrdinal(plan)) }, ids };
}

/** The other way round: ids of the second plan → those of the first. */
export const inverse = (ids: Match): Match => new Map([...ids].map(([from, to]) => [to, from]));

function withIds(plan: Plan, ids: Match): Plan {
  // A match maps ids of a kind to ids of that kind. What refers to something that is gone keeps its words.
  const to = <Id extends EntityId>(id: Id): Id => (ids.get(id) ?? id) as Id;
  const ref = (of: StreamRef): StreamRef => (typeof of === 'string' ? to(of) : of);
  const dependency = (of: Dependency): Dependency =>
    of.on === 'chunk'
      ? { on: 'chunk', chunk: to(of.chunk) }
      : of.on === 'phase'
        ? { on: 'phase', phase: to(of.phase) }
        : of;
  const part = (of: AnnotationPart): AnnotationPart => {
    if (typeof of === 'string' || 'phaseBefore' in of) return of;
    return 'stream' in of ? { stream: to(of.stream) } : { phase: to(of.phase) };
  };
  const streamed = <T extends { readonly stream?: StreamRef }>(of: T): T =>
    of.stream === undefined ? of : { ...of, stream: ref(of.stream) };
  const chunk = (of: Chunk): Chunk => ({
    ...streamed(of),
    id: to(of.id),
    dependsOn: of.dependsOn.map(dependency),
    ...(of.row && { row: streamed(of.row) }),
  });
  const handoff = (of: Handoff): Handoff => ({
    ...of,
    id: to(of.id),
    from: of.from.map(ref),
    to: of.to === 'all' ? of.to : of.to.map(ref),
    when: 'of' in of.when ? { verb: of.when.verb, of: to(of.when.of) } : of.when,
  });
  return {
    ...plan,
    streams: plan.streams.map((stream) => ({ ...stream, id: to(stream.id) })),
    phases: plan.phases.map((phase) => ({
      ...phase,
      id: to(phase.id),
      ...(phase.annotation && { annotation: phase.annotation.map(part) }),
      chunks: phase.chunks.map(chunk),
    })),
    handoffs: plan.handoffs.map(handoff),
  };
}
