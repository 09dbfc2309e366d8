import { findEachOther } from '../../notation/pairing';
import { longestCommon } from '../../plan/longest-common';
import { lookup } from '../../plan/lookup';
import type { Chunk, ChunkId, Phase } from '../../plan/types';
import type { TableSource } from '../document/source';
import type { Held, PrintContext } from './held';

/**
 * The order of a phase's rows: their own, a moved one behind the row of the chunk before it; a chunk that is only a
 * row directly behind the row of the chunk it follows, since that is how its place is read. Where rows would then be read as one another's, in the phase's order.
 */
export function rowOrder(
  { opened }: PrintContext,
  phase: Phase,
  held: readonly Held[],
  table: TableSource | undefined,
): readonly Held[] {
  const withRow = held.filter(({ chunk }) => chunk.row);
  const was =
    lookup(opened)
      .phases.get(phase.id)
      ?.phase.chunks.map(({ id }) => id) ?? [];
  const stayed = new Set(
    longestCommon(
      was,
      phase.chunks.map(({ id }) => id),
    ),
  );
  const rank = new Map(table?.order.map((id, at) => [id as ChunkId, at]));
  const isFree = ({ item, id }: Chunk) => item && stayed.has(id) && rank.has(id);
  const order = withRow
    .filter(({ chunk }) => isFree(chunk))
    .sort((a, b) => (rank.get(a.chunk.id) ?? 0) - (rank.get(b.chunk.id) ?? 0));
  const behindPrevious = (of: Held) => {
    const previous = withRow.slice(0, withRow.indexOf(of)).findLast((other) => order.includes(other));
    order.splice(previous ? order.indexOf(previous) + 1 : 0, 0, of);
  };
  withRow.filter(({ chunk }) => chunk.item && !isFree(chunk)).forEach(behindPrevious);
  withRow.filter(({ chunk }) => !chunk.item).forEach(behindPrevious);
  return staysApart(order, held) ? order : withRow;
}

/** Rows of one title find their items in their order: they must not stand in another than those. */
const staysApart = (order: readonly Held[], held: readonly Held[]): boolean =>
  findEachOther(
    order.map(({ chunk }) => chunk),
    held.flatMap(({ chunk }) => (chunk.item ? [chunk] : [])),
  );
