import type { ChunkText } from './fields';
import type {
  ChunkId,
  Dependency,
  Handoff,
  HandoffId,
  PhaseId,
  Plan,
  StreamId,
  StreamRef,
  Subtask,
} from './types';

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
  /**
   * Writes a sign into its box; one without a box gets one. `mark`: the sign, a space for open; or the word of a state,
   * `in progress`, for which the sign is taken that the plan uses.
   */
  | { readonly type: 'chunk.mark'; readonly chunk: ChunkId; readonly mark: string }
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
  /** Sets its plain texts and what else it says. Null takes a field away. */
  | ({ readonly [K in ChunkText]?: string | null } & {
      readonly type: 'chunk.edit';
      readonly chunk: ChunkId;
      readonly skills?: readonly string[] | null;
      readonly issue?: string | null;
      /** What stands in parentheses behind the title. */
      readonly note?: string | null;
      readonly subtasks?: readonly Subtask[];
      /** The row's Outcome cell, where it says it in words of its own. */
      readonly summary?: string | null;
      /** Other fields of the item: `Note`, or a header of the plan's chunk tables. */
      readonly fields?: Readonly<Record<string, string | null>>;
      /** Cells of the row in columns that the format does not name. */
      readonly cells?: Readonly<Record<string, string>>;
    })
  /** `path`: the place in the list of sub-tasks, then in its own list, and so on; from 0. */
  | {
      readonly type: 'subtask.tick';
      readonly chunk: ChunkId;
      readonly path: readonly number[];
      readonly done: boolean;
    }
  /** A box in a phase's notes that says when it is done. `nth`: which of the phase's checks, from 0. */
  | { readonly type: 'check.tick'; readonly phase: PhaseId; readonly nth: number; readonly done: boolean }
  /** `mark` as of `chunk.mark`, `path` as above. */
  | {
      readonly type: 'subtask.mark';
      readonly chunk: ChunkId;
      readonly path: readonly number[];
      readonly mark: string;
    }
  /** A copy directly behind it, undone and without an issue id, that nothing waits for yet. */
  | { readonly type: 'chunk.duplicate'; readonly chunk: ChunkId; readonly id: ChunkId }
  /** Some of its sub-tasks become a chunk of their own, directly behind it. */
  | {
      readonly type: 'chunk.split';
      readonly chunk: ChunkId;
      readonly id: ChunkId;
      readonly title: string;
      /** Places of the sub-tasks that go, from 0. */
      readonly subtasks: readonly number[];
    }
  /** The other is taken into the chunk, with all its facts and all that waits for it. */
  | { readonly type: 'chunk.merge'; readonly chunk: ChunkId; readonly other: ChunkId }
  | { readonly type: 'chunk.delete'; readonly chunks: readonly ChunkId[]; readonly references: References }
  /** Writes the half that is missing: an item for a chunk that is only a row, or the other way round. */
  | { readonly type: 'chunk.complete'; readonly chunk: ChunkId }
  /** Makes a chunk that is only a row and one that is only an item one chunk, with the item's title. */
  | { readonly type: 'chunk.join'; readonly row: ChunkId; readonly item: ChunkId }
  /** Gives each chunk of a phase a table row, and the phase a table if it has none. */
  | { readonly type: 'table.add'; readonly phase: PhaseId }
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
      /** Cells in columns that the format does not name. */
      readonly cells?: Readonly<Record<string, string>>;
    }
  /** `index` counts among the other streams. */
  | { readonly type: 'stream.move'; readonly stream: StreamId; readonly index: number }
  /** Its chunks go to another stream, or to none. With the last one, the plan has streams no more. */
  | {
      readonly type: 'stream.delete';
      readonly stream: StreamId;
      readonly to: StreamId | null;
      /** False: the other stream does not take over what it owns. */
      readonly paths?: boolean;
    }
  /** Makes it a plan without streams: one agent, one lane. */
  | { readonly type: 'streams.drop' }
  /** `index`: where it stands in the order; the phases behind it are numbered on until a gap. */
  | { readonly type: 'phase.add'; readonly id: PhaseId; readonly name: string; readonly index: number }
  /** `annotation`: the words of the trailing parenthesis; `notes`: prose beside table and items; null takes either away. */
  | {
      readonly type: 'phase.edit';
      readonly phase: PhaseId;
      readonly name?: string;
      readonly annotation?: string | null;
      readonly notes?: string | null;
    }
  /** `index` counts among the other phases. The numbers stay in their places. */
  | { readonly type: 'phase.move'; readonly phase: PhaseId; readonly index: number }
  /** Its chunks go to the phase before (behind, for the first), or with it; so do its notes. */
  | {
      readonly type: 'phase.delete';
      readonly phase: PhaseId;
      readonly chunks: 'keep' | 'delete';
      /** Absent: `keep`. */
      readonly notes?: 'keep' | 'delete';
      readonly references: References;
    }
  | ({ readonly type: 'handoff.add' } & Handoff)
  | ({
      readonly type: 'handoff.edit';
      readonly handoff: HandoffId;
      /** Cells in columns that the format does not name. */
      readonly cells?: Readonly<Record<string, string>>;
    } & Partial<Pick<Handoff, 'from' | 'to' | 'when' | 'what'>>)
  /** Names each stream where the handoff goes to `all`, but for those that it comes from. */
  | { readonly type: 'handoff.expand'; readonly handoff: HandoffId }
  | { readonly type: 'handoff.delete'; readonly handoff: HandoffId }
  /** The value of `Status` in the spec's Meta. */
  | { readonly type: 'plan.status'; readonly status: string };

/** What becomes of those who waited for what is deleted: they wait for what it waited for, or no more. */
export type References = 'bridge' | 'remove';

/** What a command takes away beside what its name and fields name. */
export interface Going {
  /** As words inside a sentence: `the other text of “Login”`. */
  readonly what: string;
  /** How many lines of text it is. */
  readonly lines: number;
}

/** The plan after a command, and what has gone with it. */
export interface Applied {
  readonly plan: Plan;
  readonly goes: readonly Going[];
}
