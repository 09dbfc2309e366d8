import type { EntityId, Failure, Plan, SpecContext } from '../../plan/types';
import type { Reading } from './reading';
import type { Source } from './source';

/** An opened spec: the bytes as they were, the plan they hold, and where each fact of it stands. */
export interface SpecDocument {
  readonly text: string;
  readonly plan: Plan;
  readonly context: SpecContext;
  /** Only the printer looks into it. */
  readonly source: Source;
  /** How it was read as a whole: with this, what is printed of it is read again. */
  readonly reading: Reading;
  /** Whether the text holds a plan at all. */
  readonly hasPlan: boolean;
  /** Plans that stand inside code fences, offered where the text has none of its own. `line` is 1-based. */
  readonly fenced: readonly { readonly text: string; readonly line: number }[];
  /** Why nothing of it can be edited: it is over a limit. */
  readonly readOnly?: Failure;
}

/** 1-based, both ends included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** A plan written down again in an opened document. */
export interface Printed {
  readonly text: string;
  /** Lines of an entity in `text`: a chunk's item (else its row), a stream's or handoff's row, a phase's heading. */
  readonly lines: ReadonlyMap<EntityId, LineRange>;
}

/** What is open now. */
export interface Present {
  readonly document: SpecDocument;
  readonly plan: Plan;
}
