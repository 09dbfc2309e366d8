import { isChunkId, isPhaseId, isStreamId } from './lookup';
import type {
  AnnotationPart,
  Chunk,
  ChunkId,
  Dependency,
  Handoff,
  Phase,
  PhaseId,
  Row,
  StreamId,
  StreamRef,
  Subtask,
  When,
} from './types';

/** What is named: an entity by its id, whichever phase comes before, or words that mean none. */
export type Named =
  StreamRef | PhaseId | ChunkId | { readonly phaseBefore: true } | { readonly text: string };

/** The keys under which a T names others, told by the types: a new one does not compile until its table has it. */
export type Naming<T> = {
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

/** How names are read and written under each of these keys. */
export type Places<T> = { readonly [K in Naming<T>]: Names<T> };
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

/** The stream of a chunk and of its row, and what it waits for. */
export const CHUNK: Places<Chunk> = {
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

/** What the words behind a phase’s name name; the words between are among them. */
export const PHASE: Places<Phase> = {
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

/** The ends and the moment of a handoff; `all` names nobody. */
export const HANDOFF: Places<Handoff> = {
  from: {
    read: ({ from }) => from,
    write: (handoff, names) => ({ ...handoff, from: names.map(asStream) }),
  },
  to: {
    read: ({ to }) => (to === 'all' ? [] : to),
    write: (handoff, names) => ({ ...handoff, to: names.map(asStream) }),
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
