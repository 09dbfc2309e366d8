import { asHeld, columnsOf, ownLabels } from '../../notation/columns';
import { lookup } from '../../plan/lookup';
import type { Chunk, Phase, Plan } from '../../plan/types';
import type { SpecDocument } from '../document/document';
import type { Source } from '../document/source';

/** What printing looks at: the opened document and the plan to be written. */
export interface PrintContext {
  readonly source: Source;
  /** The plan as opened: a fact that says the same as then keeps its bytes. */
  readonly opened: Plan;
  readonly plan: Plan;
  /** Names of other fields than the format's own: those of a column in one of the plan's chunk tables, and notes. */
  readonly labels: ReadonlySet<string>;
}

export const printContext = (document: SpecDocument, plan: Plan): PrintContext => ({
  source: document.source,
  opened: document.plan,
  plan,
  labels: ownLabels(plan),
});

/** A chunk as its phase can hold it, and where it stands. */
export interface Held {
  readonly chunk: Chunk;
  readonly phase: Phase;
  readonly isFirstPhase: boolean;
  /** Headers of the table its row stands in; undefined where the phase has none. */
  readonly columns: readonly string[] | undefined;
}

export function heldChunks({ plan }: PrintContext, phase: Phase): readonly Held[] {
  const columns = columnsOf(phase);
  const isFirstPhase = plan.phases[0] === phase;
  return phase.chunks.map((chunk) => ({
    chunk: asHeld(chunk, columns, isFirstPhase),
    phase,
    isFirstPhase,
    columns,
  }));
}

/** The chunk as it was opened and its phase held it; undefined for a new one. */
export function openedChunk({ opened }: PrintContext, { chunk }: Held): Chunk | undefined {
  const then = lookup(opened).chunks.get(chunk.id);
  return then && asHeld(then.chunk, columnsOf(then.phase), then.phase === opened.phases[0]);
}
