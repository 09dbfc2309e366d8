import { isChunkId, isPhaseId, isStreamId } from './lookup';
import { mapKept } from './map-kept';
import type {
  AnnotationPart,
  Chunk,
  ChunkId,
  Dependency,
  Handoff,
  Phase,
  PhaseId,
  Plan,
  Row,
  StreamId,
  StreamRef,
  Subtask,
  When,
} from './types';

/** What is named: an entity by its id, whichever phase comes before, or words that mean none. */
export type Named =
  StreamRef | PhaseId | ChunkId | { readonly phaseBefore: true } | { readonly text: string };

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
 * The plan with other names at each place; none takes the reference away. What depends on and handoffs' ends are sets,
 * which name each once. An entity of which nothing changes stays the very same object.
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

/** The keys under which a T names others, told by the types: a new one does not compile until its table has it. */
type Naming<T> = {
  [K in keyof T]-?: K extends 'id' | 'chunks' ? never : IdsIn<T[K]> extends never ? never : K;
}[keyof T];
type IdsIn<V> = V extends StreamId | PhaseId | ChunkId
  ? V
  : V extends Subtask
    ? never
    : V extends readonly (infer Member)[]
      ? IdsIn<Member>
      : V extends object
        ? { [K in keyof V]-?: IdsIn<V[K]> }[keyof V]
        : never;

type Places<T> = { readonly [K in Naming<T>]: Names<T> };
interface Names<T> {
  readonly read: (of: T) => readonly Named[];
  readonly write: (of: T, names: readonly Named[]) => T;
}

const onStream = <T extends { readonly stream?: StreamRef }>(): Names<T> => ({
  read: ({ stream }) => (stream === undefined ? [] : [stream]),
  write: ({ stream: _old, ...rest }, [name]) =>
    ({ ...rest, ...(name !== undefined && { stream: asStream(name) }) }) as T,
});

const ROW: Places<Row> = { stream: onStream() };
const CHUNK: Places<Chunk> = {
  stream: onStream(),
  dependsOn: {
    read: ({ dependsOn }) =>
      dependsOn.map((of) => (of.on === 'chunk' ? of.chunk : of.on === 'phase' ? of.phase : of)),
    write: (chunk, names) => ({ ...chunk, dependsOn: once(names.map(asDependency)) }),
  },
  row: {
    read: ({ row }) => (row ? ROW.stream.read(row) : []),
    write: (chunk, names) => (chunk.row ? { ...chunk, row: ROW.stream.write(chunk.row, names) } : chunk),
  },
};
const PHASE: Places<Phase> = {
  annotation: {
    read: ({ annotation = [] }) =>
      annotation.map((part) => {
        if (typeof part === 'string') return { text: part };
        return 'stream' in part ? part.stream : 'phase' in part ? part.phase : part;
      }),
    write: ({ annotation: _old, ...phase }, names) =>
      names.length === 0 ? phase : { ...phase, annotation: names.map(asPart) },
  },
};
const HANDOFF: Places<Handoff> = {
  from: {
    read: ({ from }) => from,
    write: (handoff, names) => ({ ...handoff, from: once(names.map(asStream)) }),
  },
  to: {
    read: ({ to }) => (to === 'all' ? [] : to),
    write: (handoff, names) => ({ ...handoff, to: once(names.map(asStream)) }),
  },
  when: {
    read: ({ when }) => ['of' in when ? when.of : when],
    write: (handoff, [name]) => ({ ...handoff, when: asMoment(name, handoff.when) }),
  },
};

/** The members of a set, each once. */
const once = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];

function asStream(name: Named): StreamRef {
  if (typeof name === 'string' ? isStreamId(name) : 'unknown' in name) return name as StreamRef;
  return misplaced('a stream', name);
}

function asDependency(name: Named): Dependency {
  if (typeof name === 'object' && 'text' in name) return { on: 'unresolved', text: name.text };
  if (typeof name === 'string' && isChunkId(name)) return { on: 'chunk', chunk: name };
  if (typeof name === 'string' && isPhaseId(name)) return { on: 'phase', phase: name };
  return misplaced('what a chunk waits for', name);
}

function asPart(name: Named): AnnotationPart {
  if (typeof name === 'object' && 'text' in name) return name.text;
  if (typeof name === 'object' && 'phaseBefore' in name) return name;
  if (typeof name === 'string' && isStreamId(name)) return { stream: name };
  if (typeof name === 'string' && isPhaseId(name)) return { phase: name };
  return misplaced('part of an annotation', name);
}

function asMoment(name: Named | undefined, before: When): When {
  if (typeof name === 'object' && 'text' in name) return { text: name.text };
  if (typeof name === 'string' && !isStreamId(name) && 'verb' in before)
    return { verb: before.verb, of: name };
  return misplaced('a moment', name);
}

function misplaced(what: string, name: Named | undefined): never {
  throw new RangeError(`${JSON.stringify(name)} cannot be ${what}.`);
}
