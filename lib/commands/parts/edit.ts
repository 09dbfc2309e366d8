import type { Chunk, ChunkId, Phase, PhaseId, Plan, Stream, StreamId } from '../../plan/types';

/** The plan with one stream replaced. */
export const withStream = (plan: Plan, id: StreamId, change: (stream: Stream) => Stream): Plan => ({
  ...plan,
  streams: plan.streams.map((stream) => (stream.id === id ? change(stream) : stream)),
});

/** The plan with one phase replaced. What did not change keeps its identity, so that caches and views hold. */
export const withPhase = (plan: Plan, id: PhaseId, change: (phase: Phase) => Phase): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) => (phase.id === id ? change(phase) : phase)),
});

/** The plan with one chunk replaced where it stands. */
export const withChunk = (plan: Plan, id: ChunkId, change: (chunk: Chunk) => Chunk): Plan => ({
  ...plan,
  phases: plan.phases.map((phase) =>
    phase.chunks.some((chunk) => chunk.id === id)
      ? { ...phase, chunks: phase.chunks.map((chunk) => (chunk.id === id ? change(chunk) : chunk)) }
      : phase,
  ),
});
