import { lineNumbers } from './lines';
import type { EntityId } from '../../plan/types';
import type { LineRange, SpecDocument } from './document';
import type { Span } from './source';

/**
 * The lines of each entity in the text as it was opened, as `print` tells them for the opened plan: a chunk's item
 * (else its row), a stream's or handoff's row, a phase's heading. For pages that only show.
 */
export function entityLines({ source }: SpecDocument): ReadonlyMap<EntityId, LineRange> {
  const lineOf = lineNumbers(source.text);
  const range = ({ start, end }: Span): LineRange => ({
    first: lineOf(start),
    last: lineOf(Math.max(start, end - 1)),
  });
  return new Map<EntityId, LineRange>([
    ...[...source.rows].map(([id, { line }]) => [id, range(line)] as const),
    ...source.phases.map(({ id, heading }) => [id, range(heading)] as const),
    ...[...source.items].map(([id, { span }]) => [id, range(span)] as const),
  ]);
}
