import { reidentify } from '../compare/reidentify';
import { lastOrdinal } from '../plan/ids';
import { chunkOf, lookup } from '../plan/lookup';
import { compact } from './compact';
import type { Match } from '../compare/match';
import type { Reidentified } from '../compare/reidentify';
import type { Chunk, Phase, Plan } from '../plan/types';

/**
 * A merged plan as one of the sides would write it: with that side's notes and tables, which are merged as text, and
 * in the ids of that side's document.
 * @param side the side's plan in the ids of the base
 * @param own those ids → the document's
 */
export function fitted(plan: Plan, side: Plan, own: Match, document: { readonly plan: Plan }): Reidentified {
  const written: Plan = {
    ...plan,
    phases: plan.phases.map((phase) => {
      const known = lookup(side).phases.get(phase.id)?.phase;
      return withFrame(
        { ...phase, chunks: phase.chunks.map((chunk) => withTable(chunk, chunkOf(side, chunk.id))) },
        known,
      );
    }),
  };
  return reidentify(written, own, lastOrdinal(document.plan));
}

/** A merged plan with the notes and tables of another that has the same phases and chunks in the same order. */
export function framedAs(plan: Plan, other: Plan): Plan {
  return {
    ...plan,
    phases: plan.phases.map((phase, at) => {
      const known = other.phases[at];
      const chunks = phase.chunks.map((chunk, index) => withTable(chunk, known?.chunks[index]));
      return withFrame({ ...phase, chunks }, known);
    }),
  };
}

const withFrame = (phase: Phase, known: Phase | undefined): Phase =>
  known ? compact<Phase>({ ...phase, notes: known.notes, columns: known.columns }) : phase;

const withTable = (chunk: Chunk, known: Chunk | undefined): Chunk =>
  known
    ? compact<Chunk>({
        ...chunk,
        blocks: known.blocks,
        row: chunk.row && known.row ? { ...chunk.row, columns: known.row.columns } : chunk.row,
      })
    : chunk;
