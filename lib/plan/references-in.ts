import { mapKept } from './map-kept';
import { CHUNK, HANDOFF, PHASE } from './naming';
import type { Named, Naming, Places } from './naming';
import type { Chunk, Handoff, Phase, Plan } from './types';

/**
 * A place where an entity names others, and what it names there in the order written: nothing, one, or several. `row` is
 * the stream in a chunk's row; in an annotation the words between two names count among them.
 */
export type Place = PlaceIn<Chunk> | PlaceIn<Phase> | PlaceIn<Handoff>;

interface PlaceIn<T> {
  readonly as: Naming<T>;
  readonly of: T;
  readonly names: readonly Named[];
}

/** The places where a plan names another of its entities, in plan order. */
export function referencesIn(plan: Plan): readonly Place[] {
  const found: Place[] = [];
  withReferences(plan, (place) => {
    if (place.names.length > 0) found.push(place);
    return place.names;
  });
  return found;
}

/**
 * The plan with other names at each place; none takes the reference away, and what a chunk waits for is said once. An
 * entity of which nothing changes stays the very same object.
 * @throws RangeError where a place cannot hold a name: a chunk as a stream, no moment
 */
export function withReferences(plan: Plan, change: (place: Place) => readonly Named[]): Plan {
  const changed = <T>(of: T, places: Places<T>): T => {
    let now = of;
    for (const as of Object.keys(places) as Naming<T>[]) {
      const names = places[as].read(of);
      const next = change({ as, of, names } as unknown as Place);
      if (next.length !== names.length || next.some((name, at) => name !== names[at]))
        now = places[as].write(now, next);
    }
    return now;
  };
  const phases = mapKept(plan.phases, (phase) => {
    const own = changed(phase, PHASE);
    const chunks = mapKept(own.chunks, (chunk) => changed(chunk, CHUNK));
    return chunks === own.chunks ? own : { ...own, chunks };
  });
  const handoffs = mapKept(plan.handoffs, (handoff) => changed(handoff, HANDOFF));
  return phases === plan.phases && handoffs === plan.handoffs ? plan : { ...plan, phases, handoffs };
}
