import type { ChunkId, HandoffId, PhaseId, StreamRef } from '../plan/types';

/** Everything here is in canvas pixels at 100 %; x grows to the right, y downwards, the first lane starts at 0, 0. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A row of the canvas: what one agent does. */
export interface Lane extends Box {
  /** Stable as long as the lane stands for the same thing. */
  readonly key: string;
  /** Null where no stream is named. */
  readonly stream: StreamRef | null;
  /**
   * `stream`: one of the table. `unknown`: chunks name it, the table lacks it. `none`: the chunks without a stream
   * of a plan that has some. `only`: the one lane of a plan that knows no streams.
   */
  readonly kind: 'stream' | 'unknown' | 'none' | 'only';
  readonly name: string;
  /** Which of the eight hues, 0 to 7; undefined: none of them. */
  readonly hue?: number;
}

/** A column of the canvas: one phase, with as many sub-columns as its own dependencies force. */
export interface Column extends Box {
  readonly phase: PhaseId;
  /** Left edges of the sub-columns' cards. */
  readonly subColumns: readonly number[];
}

/** The barrier between two phases, drawn as a gate. */
export interface Gate extends Point {
  readonly after: PhaseId;
  readonly before: PhaseId;
  readonly height: number;
}

export interface Card extends Box {
  readonly id: ChunkId;
  /** Indices into `lanes` and `columns`, and the sub-column inside the column. */
  readonly lane: number;
  readonly column: number;
  readonly subColumn: number;
  /** How many cards stand above it in its lane and sub-column. */
  readonly row: number;
}

/** A line from the chunk that is waited for to the one that waits, corner by corner. */
export interface Edge {
  readonly id: string;
  readonly waitedFor: ChunkId;
  readonly waiter: ChunkId;
  readonly points: readonly Point[];
  /** Hue of the lane it comes from. */
  readonly hue?: number;
}

/** A handoff on the gate that it crosses; x and y are the middle of its label. */
export interface Pill extends Point {
  readonly id: HandoffId;
  /** Where each sender's and receiver's lane meets the gate, seen from the label. */
  readonly ribbons: readonly { readonly from: Point; readonly to: Point }[];
  /** Hue of the first sender's lane. */
  readonly hue?: number;
}

/** Where everything of a plan stands. Derived, never stored; the same plan gives the same layout. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
  readonly gates: readonly Gate[];
  /** In plan order. */
  readonly cards: ReadonlyMap<ChunkId, Card>;
  /** Cards by lane and column, each cell in document order. */
  readonly cells: readonly (readonly (readonly ChunkId[])[])[];
  readonly edges: readonly Edge[];
  readonly pills: readonly Pill[];
  /** Handoffs whose moment is in words of its own, so that no gate can hold them. */
  readonly unplaced: readonly HandoffId[];
}
