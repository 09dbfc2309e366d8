import type {
  Chunk,
  ChunkId,
  EntityId,
  Handoff,
  Phase,
  PhaseId,
  Plan,
  Stream,
  StreamId,
  StreamRef,
} from './types';

/** Where each entity of a plan stands; built once per plan. */
interface Lookup {
  readonly streams: ReadonlyMap<StreamId, Stream>;
  readonly phases: ReadonlyMap<PhaseId, { readonly phase: Phase; readonly index: number }>;
  readonly chunks: ReadonlyMap<
    ChunkId,
    { readonly chunk: Chunk; readonly phase: Phase; readonly phaseIndex: number; readonly index: number }
  >;
  readonly handoffs: ReadonlyMap<HandoffId, Handoff>;
}
type HandoffId = Handoff['id'];

const cache = new WeakMap<Plan, Lookup>();

/** The plan's entities by id. */
export function lookup(plan: Plan): Lookup {
  const known = cache.get(plan);
  if (known) return known;
  const built: Lookup = {
    streams: new Map(plan.streams.map((stream) => [stream.id, stream])),
    phases: new Map(plan.phases.map((phase, index) => [phase.id, { phase, index }])),
    chunks: new Map(
      plan.phases.flatMap((phase, phaseIndex) =>
        phase.chunks.map((chunk, index) => [chunk.id, { chunk, phase, phaseIndex, index }] as const),
      ),
    ),
    handoffs: new Map(plan.handoffs.map((handoff) => [handoff.id, handoff])),
  };
  cache.set(plan, built);
  return built;
}

/** Every chunk in plan order: phase by phase, document order inside. */
export const chunksOf = (plan: Plan): readonly Chunk[] => plan.phases.flatMap((phase) => phase.chunks);

/** The chunk with that id; undefined if the plan has none. */
export const chunkOf = (plan: Plan, id: ChunkId): Chunk | undefined => lookup(plan).chunks.get(id)?.chunk;

/** The phase a chunk stands in. */
export const phaseOf = (plan: Plan, id: ChunkId): Phase | undefined => lookup(plan).chunks.get(id)?.phase;

/** The phase before that one in the plan's order; undefined for the first. */
export function phaseBefore(plan: Plan, id: PhaseId): Phase | undefined {
  const at = lookup(plan).phases.get(id);
  return at ? plan.phases[at.index - 1] : undefined;
}

/** A stream's name: its own, or the unknown one as written. */
export const streamName = (plan: Plan, ref: StreamRef): string =>
  typeof ref === 'string' ? (lookup(plan).streams.get(ref)?.name ?? '') : ref.unknown;

/** Whether two references name the same stream. */
export const sameStream = (a: StreamRef | undefined, b: StreamRef | undefined): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.unknown === b.unknown);

export const isStreamId = (id: EntityId): id is StreamId => id.startsWith('s');
export const isPhaseId = (id: EntityId): id is PhaseId => id.startsWith('p');
export const isChunkId = (id: EntityId): id is ChunkId => id.startsWith('c');
export const isHandoffId = (id: EntityId): id is HandoffId => id.startsWith('h');

/** Whether a plan holds nothing at all: no stream, no phase, no handoff. */
export const isEmptyPlan = ({ streams, phases, handoffs }: Plan): boolean =>
  streams.length + phases.length + handoffs.length === 0;
