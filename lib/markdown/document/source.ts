import type { DependencyKey } from '../../notation/references';
import type { Span } from '../../notation/span';
import type { TitleReading } from '../../notation/title';
import type { ChunkId, EntityId, HandoffId, PhaseId, StreamId } from '../../plan/types';

/**
 * Where the facts of a plan stand in the text they were read from. Offsets count in `text`, which is the opened text
 * without its byte-order mark and with its last line ended, so that every line has an end.
 */
export interface Source {
  readonly text: string;
  readonly bom: boolean;
  /** Whether the last line's ending was put there by us. */
  readonly addedEnd: boolean;
  /** The line ending for new lines: the one the text uses most. */
  readonly eol: string;
  /** From the plan's heading to the next of its depth; without one, from its first part to its last. */
  readonly plan: Span;
  /** The text has no plan: its first part brings a heading along. */
  readonly missing: boolean;
  /** Depth of the plan's sub-headings. */
  readonly depth: number;
  /** Sections that are there, with or without a table. */
  readonly sections: { readonly streams?: Span; readonly handoffs?: Span };
  readonly status?: Span;
  readonly streams?: TableSource;
  readonly phases: readonly PhaseSource[];
  readonly handoffs?: TableSource;
  readonly rows: ReadonlyMap<EntityId, RowSource>;
  readonly items: ReadonlyMap<ChunkId, ItemSource>;
}

/** A table as lines: header and delimiter are frame as long as its columns are the same, the rows are a slot. */
export interface TableSource {
  readonly span: Span;
  readonly columns: readonly string[];
  /** The header's and the delimiter's cell of each column, white space included. */
  readonly head: readonly { readonly header: Span; readonly rule: Span }[];
  /** Where rows stand or would stand. */
  readonly rows: Span;
  readonly order: readonly (StreamId | ChunkId | HandoffId)[];
  /** Raw width of each column between its pipes where all lines agree; undefined for a ragged column. */
  readonly widths: readonly (number | undefined)[];
  /** White space before the table's lines. */
  readonly indent: string;
}

/** One table row: its line and its cells, white space around them included. */
export interface RowSource {
  readonly line: Span;
  readonly cells: readonly Span[];
  readonly table: TableSource;
  /** Terms of each cell that says what it waits for. */
  readonly terms: readonly TermsSource[];
  readonly title?: TitleReading;
}

/** A `Depends On` value: where it stands and what each term of it meant when it was read. */
export interface TermsSource {
  /** The header or label that it stands under, in lower case and without marks: `blocked by`. */
  readonly label: string;
  readonly value: Span;
  readonly terms: readonly { readonly span: Span; readonly key: DependencyKey }[];
}

/** A phase's section: its heading line, its chunk table and the runs of its chunk items; the rest is kept as is. */
export interface PhaseSource {
  readonly id: PhaseId;
  readonly section: Span;
  readonly heading: Span;
  readonly number: Span;
  readonly name: Span;
  /** The trailing parenthesis, inside its brackets. */
  readonly annotation?: Span;
  readonly depth: number;
  readonly table?: TableSource;
  readonly runs: readonly RunSource[];
  /** Blocks that are neither table nor chunk item. */
  readonly notes: readonly Span[];
  /** Start of the line of the first heading or label of checks: a first chunk goes before it. */
  readonly checksStart?: number;
  /** End of the last line that says something. */
  readonly contentEnd: number;
}

/** Chunk items with nothing but blank lines between them. */
export interface RunSource {
  readonly span: Span;
  readonly units: readonly { readonly chunk: ChunkId; readonly span: Span; readonly gap: string }[];
}

/** A checklist item: whole lines, and the places of its facts. */
export interface ItemSource {
  readonly span: Span;
  readonly indent: string;
  /** Where the text behind the marker starts, in columns from the line's start. */
  readonly contentIndent: string;
  readonly marker: string;
  /** Right behind the marker and its space: where a box is, or would be put. */
  readonly afterMarker: number;
  /** The sign between the brackets; undefined for a bullet without a box. */
  readonly box?: Span;
  readonly head: HeadSource;
  readonly fields: readonly FieldSource[];
  /** Terms of each field that says what it waits for, in order. */
  readonly terms: readonly TermsSource[];
  /** What else stands in it, neither head nor field nor sub-task: spans without the white space around them. */
  readonly blocks: readonly Span[];
  /** Its sub-tasks as whole lines, and what stands before each but the first. */
  readonly subtasks: readonly SubtaskSource[];
}

export interface SubtaskSource {
  readonly span: Span;
  readonly gap: string;
  readonly indent: string;
  readonly marker: string;
  /** Right behind the marker and its space: where a box is, or would be put. */
  readonly afterMarker: number;
  /** The sign between the brackets. */
  readonly box?: Span;
  /** What it says, box aside; undefined where it does not open with words, and can only be written as a whole. */
  readonly words?: Span;
  /** What else stands in it, beside its own sub-tasks. */
  readonly blocks: readonly Span[];
  /** Its own sub-tasks. */
  readonly inner: readonly SubtaskSource[];
}

/** The item's first line, or lines: title, and an outcome written behind it. */
export interface HeadSource {
  /** The title with its bold marks, token, issue id and note. */
  readonly span: Span;
  /** Behind the bold that the head opens with; undefined where it opens with none. */
  readonly boldEnd?: number;
  readonly reading: TitleReading;
  /** A parenthesis inside the bold that would be the note if none stood behind it. */
  readonly hidden?: Span;
  /** End of what stands before the first field of the same paragraph: where a first field is written. */
  readonly end: number;
}

/** `Label: value` in an item. */
export interface FieldSource {
  /** `outcome`, `stream`, `skills`, `depends on`, or what a column's name means: its key. */
  readonly key: string;
  readonly whole: Span;
  readonly value: Span;
  /** `**` where the label is set in bold. */
  readonly bold: string;
  /** The item has said this before: it counts for nothing, but goes with the one that counts. */
  readonly shadowed?: boolean;
  /** The marker and space of the sub-bullet that the field is. */
  readonly bullet?: string;
  /** An outcome written behind the title, without a label. */
  readonly inHead?: boolean;
}

export type { Span, TitleReading };
