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
  /** Empty where it opens with something else than words: a fence, a quote, a list. */
  readonly text: string;
  /** Undefined: a plain bullet without a box. */
  readonly done?: boolean;
  /** The sign in its box, where it says neither open nor done. */
  readonly mark?: string;
  /** What else stands in it, as written; see `Chunk.blocks`. */
  readonly blocks?: readonly string[];
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
  /** The sign in its box, `-` or `!` say, where it says neither open nor done. */
  readonly mark?: string;
  readonly stream?: StreamRef;
  readonly outcome?: string;
  readonly skills?: readonly string[];
  readonly subtasks: readonly Subtask[];
  /**
   * What stands in the item beside fields and sub-tasks (lines of no field, fences, quotes, tables), each block as
   * written, its lines set in as far as in the item; never empty.
   */
  readonly blocks?: readonly string[];
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

/** What looks like a part of the plan, could not be read and is kept as it is. */
export interface UnreadPart {
  /** 1-based, in the text as opened. */
  readonly line: number;
  /** What it is, as words inside a sentence. */
  readonly what: string;
  /** How to write it so that it is read; the end of the sentence, without a stop. */
  readonly mend: string;
  /** What the chunk would be called that it would be. */
  readonly chunk?: Pick<Chunk, 'token' | 'title'>;
  /** The chunk that has it as a sub-task, with these words. */
  readonly subtask?: { readonly of: ChunkId; readonly text: string };
}

/** What the rest of the spec says that rules and exports need; never edited. */
export interface SpecContext {
  /** Top heading of the file. */
  readonly title?: string;
  /** Headings outside the plan with their line (1-based). */
  readonly sections: readonly { readonly heading: string; readonly depth: number; readonly line: number }[];
  /** Names listed in the spec's Skills section; undefined where it has none, or one that lists nothing. */
  readonly skills?: readonly string[];
  /** Paths listed in the spec's Reference Files, as written; undefined where it lists none. */
  readonly references?: readonly string[];
  /** Parts of the plan's section that look like facts and could not be read; undefined where there are none. */
  readonly unread?: readonly UnreadPart[];
  /** Ids listed in the spec's Requirements section (`R4`), as written; undefined where it lists none. */
  readonly requirements?: readonly string[];
  /** Lines (1-based) with which an unresolved merge marks its sides; undefined where there are none. */
  readonly mergeLines?: readonly number[];
  /** Terms of a chunk's dependencies that one place says again, as opened: the plan holds each but once. */
  readonly repeatedTerms?: readonly { readonly chunk: ChunkId; readonly text: string }[];
  /** What stands under Dependencies or Blocked by and names nothing of the plan, as opened: words of any kind may. */
  readonly looseTerms?: readonly { readonly chunk: ChunkId; readonly text: string }[];
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
