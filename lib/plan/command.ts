import type { ChunkId, Dependency, Handoff, HandoffId, PhaseId, StreamId, StreamRef, Subtask } from './types';

/** Where in a phase's order a chunk goes. */
export type Place = { readonly after: ChunkId } | { readonly before: ChunkId };

/** A gesture as plain JSON: the browser, fixes, tests and the command line speak it. */
export type Command =
  | {
      readonly type: 'chunk.move';
      /** Moved as one, in plan order. */
      readonly chunks: readonly ChunkId[];
      readonly phase: PhaseId;
      /** Absent: each keeps its stream. Null: no stream. */
      readonly stream?: StreamRef | null;
      /** Absent: a chunk of this phase keeps its place, another goes to the end. */
      readonly place?: Place;
    }
  | { readonly type: 'chunk.tick'; readonly chunk: ChunkId; readonly done: boolean }
  | {
      readonly type: 'chunk.add';
      /** The id it will have: `freeOrdinals` tells one. */
      readonly id: ChunkId;
      readonly phase: PhaseId;
      readonly title: string;
      readonly stream?: StreamRef | null;
      /** Absent: behind the last chunk of its stream in the phase, else at the end. */
      readonly place?: Place;
    }
  /** Row and item take the title; a typed `(NS-1)` sets the issue id, a typed note the note. */
  | { readonly type: 'chunk.rename'; readonly chunk: ChunkId; readonly title: string }
  /** Null takes a field away. */
  | {
      readonly type: 'chunk.edit';
      readonly chunk: ChunkId;
      readonly outcome?: string | null;
      readonly skills?: readonly string[] | null;
      readonly issue?: string | null;
      readonly subtasks?: readonly Subtask[];
    }
  | { readonly type: 'chunk.delete'; readonly chunks: readonly ChunkId[]; readonly references: References }
  /** Writes the half that is missing: an item for a chunk that is only a row, or the other way round. */
  | { readonly type: 'chunk.complete'; readonly chunk: ChunkId }
  /** Makes a chunk that is only a row and one that is only an item one chunk, with the item's title. */
  | { readonly type: 'chunk.join'; readonly row: ChunkId; readonly item: ChunkId }
  | { readonly type: 'dependency.add'; readonly chunk: ChunkId; readonly on: Dependency }
  | { readonly type: 'dependency.remove'; readonly chunk: ChunkId; readonly on: Dependency }
  | {
      readonly type: 'stream.add';
      readonly id: StreamId;
      readonly name: string;
      readonly responsibility?: string;
      readonly owns?: string;
      readonly skills?: readonly string[];
      /** Every chunk without a stream joins. */
      readonly adopt?: boolean;
    }
  | { readonly type: 'stream.rename'; readonly stream: StreamId; readonly name: string }
  | {
      readonly type: 'stream.edit';
      readonly stream: StreamId;
      readonly responsibility?: string;
      readonly owns?: string;
      readonly skills?: readonly string[];
    }
  /** `index` counts among the other streams. */
  | { readonly type: 'stream.move'; readonly stream: StreamId; readonly index: number }
  /** Its chunks go to another stream, or to none. */
  | { readonly type: 'stream.delete'; readonly stream: StreamId; readonly to: StreamId | null }
  /** `index`: where it stands in the order; the phases behind it are numbered on until a gap. */
  | { readonly type: 'phase.add'; readonly id: PhaseId; readonly name: string; readonly index: number }
  /** `annotation`: the words of the trailing parenthesis; null takes it away. */
  | {
      readonly type: 'phase.edit';
      readonly phase: PhaseId;
      readonly name?: string;
      readonly annotation?: string | null;
    }
  /** `index` counts among the other phases. The numbers stay in their places. */
  | { readonly type: 'phase.move'; readonly phase: PhaseId; readonly index: number }
  /** Its chunks go to the phase before (behind, for the first), or with it. */
  | {
      readonly type: 'phase.delete';
      readonly phase: PhaseId;
      readonly chunks: 'keep' | 'delete';
      readonly references: References;
    }
  | ({ readonly type: 'handoff.add' } & Handoff)
  | ({ readonly type: 'handoff.edit'; readonly handoff: HandoffId } & Partial<
      Pick<Handoff, 'from' | 'to' | 'when' | 'what'>
    >)
  | { readonly type: 'handoff.delete'; readonly handoff: HandoffId };

/** What becomes of those who waited for what is deleted: they wait for what it waited for, or no more. */
export type References = 'bridge' | 'remove';
