/**
 * The plan as a value: what the `## Execution Plan` of a spec says, and nothing about how it is written.
 * Everything is immutable plain JSON. Ids are ordinals given when a document is read; no identity rests on a title.
 */

export type StreamId = `s${number}`;
export type PhaseId = `p${number}`;
export type ChunkId = `c${number}`;
export type HandoffId = `h${number}`;
export type EntityId = StreamId | PhaseId | ChunkId | HandoffId;

/** A column or field the format does not name, kept in the order it was written. */
export interface Extra {
  readonly label: string;
  readonly value: string;
}

/** A stream of the table, or the name of one that the table lacks. */
export type StreamRef = StreamId | { readonly unknown: string };

/** One agent's lane. `owns` is the cell as written; see `ownedPaths` for the paths in it. */
export interface Stream {
  readonly id: StreamId;
  readonly name: string;
  readonly responsibility: string;
  readonly owns: string;
  /** Undefined: no such field. Empty: the field says none. */
  readonly skills?: readonly string[];
  readonly extra: readonly Extra[];
}

/** A part of a heading's trailing parenthesis: words, or something the words name and that may be renamed. */
export type AnnotationPart =
  string | { readonly stream: StreamId } | { readonly phaseBefore: true } | { readonly phase: PhaseId };

/** A barrier: every chunk of it is done before the next phase starts. */
export interface Phase {
  readonly id: PhaseId;
  readonly number: number;
  readonly name: string;
  readonly annotation?: readonly AnnotationPart[];
  /** What stands in the section beside its table and items, as written. */
  readonly notes?: string;
  /** Headers of the chunk table as opened; undefined where the phase had no table. */
  readonly columns?: readonly string[];
  readonly chunks: readonly Chunk[];
}

/**
 * What a chunk waits for beside its phase's barrier. The barrier written out (`Phase 1` in phase 2) is no
 * dependency but `waitsForBarrier`; an unresolved term stays as it was written.
 */
export type Dependency =
  | { readonly on: 'phase'; readonly phase: PhaseId }
  | { readonly on: 'chunk'; readonly chunk: ChunkId }
  | { readonly on: 'unresolved'; readonly text: string };

/** A step inside a chunk: what is to happen, not how. */
export interface Subtask {
  readonly text: string;
  /** Undefined: a plain bullet without a box. */
  readonly done?: boolean;
  readonly subtasks: readonly Subtask[];
}

/** The table's view of a chunk. Its wording may differ from the item's; both are kept. */
export interface Row {
  readonly token?: string;
  readonly title: string;
  readonly issue?: string;
  readonly note?: string;
  readonly stream?: StreamRef;
  /** The Outcome cell. */
  readonly summary?: string;
  /** Cells of columns the format does not name. */
  readonly extra: readonly Extra[];
  /** Headers of the table it was written in: a phase without a table takes them over with the row. */
  readonly columns: readonly string[];
}

/** A unit of work. Title, outcome and so on are the item's where it has an item, else the row's. */
export interface Chunk {
  readonly id: ChunkId;
  /** The id token before the title: `C5`, `C0.1`, `T001`. */
  readonly token?: string;
  /** Inline markdown as written, without token, issue id and note. */
  readonly title: string;
  /** The tracker's id in parentheses after the title: `NS-101`. */
  readonly issue?: string;
  readonly note?: string;
  /** Undefined: written without a box, so it cannot be told. */
  readonly done?: boolean;
  readonly stream?: StreamRef;
  readonly outcome?: string;
  readonly skills?: readonly string[];
  readonly subtasks: readonly Subtask[];
  /** Other fields of the item, `Note` among them. */
  readonly extra: readonly Extra[];
  /** The phase's barrier is written out among the dependencies. It holds whether written or not. */
  readonly waitsForBarrier: boolean;
  /** A set; order says nothing. */
  readonly dependsOn: readonly Dependency[];
  readonly row?: Row;
  /** Whether a checklist item stands for it; false: only a table row does. */
  readonly item: boolean;
}

export type When =
  { readonly verb: 'after' | 'during'; readonly of: PhaseId | ChunkId } | { readonly text: string };

/** Data that goes from stream to stream. */
export interface Handoff {
  readonly id: HandoffId;
  readonly from: readonly StreamRef[];
  readonly to: readonly StreamRef[] | 'all';
  readonly when: When;
  readonly what: string;
  readonly extra: readonly Extra[];
}

export interface Plan {
  /** The value of `Status` in Meta, where there is one. */
  readonly status?: string;
  readonly streams: readonly Stream[];
  readonly phases: readonly Phase[];
  readonly handoffs: readonly Handoff[];
  /** The highest ordinal any entity ever had, so that the id of what is gone is not given to something new. */
  readonly lastOrdinal?: number;
}

/** What the rest of the spec says that rules and exports need; never edited. */
export interface SpecContext {
  /** Top heading of the file. */
  readonly title?: string;
  /** Headings outside the plan with their line (1-based). */
  readonly sections: readonly { readonly heading: string; readonly depth: number; readonly line: number }[];
  /** Names listed in the spec's Skills section; undefined where it has none. */
  readonly skills?: readonly string[];
  /** Parts of the plan's section that look like facts and could not be read; undefined where there are none. */
  readonly unread?: readonly { readonly line: number; readonly what: string }[];
  /** Ids listed in the spec's Requirements section (`R4`), as written; undefined where it lists none. */
  readonly requirements?: readonly string[];
  /** Terms of a chunk's dependencies that one place says again, as opened: the plan holds each but once. */
  readonly repeatedTerms?: readonly { readonly chunk: ChunkId; readonly text: string }[];
}

/** A user's mistake is a value with a sentence: what, where, how to mend. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: string, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});

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

export type Severity = 'error' | 'warning' | 'advice';

/** One thing wrong with a plan: a stable code, one sentence that names the thing and the way out. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What it is about, most telling first; empty: the plan as a whole. */
  readonly at: readonly EntityId[];
  readonly fixes: readonly { readonly title: string; readonly commands: readonly Command[] }[];
}
