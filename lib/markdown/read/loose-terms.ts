import { isLooseLabel } from '../../notation/columns';
import type { ChunkId, EntityId, SpecContext } from '../../plan/types';
import type { ItemSource, RowSource } from '../document/source';

/** What stands under a label that may hold words of any kind and names nothing of the plan. */
export function looseTerms(
  text: string,
  rows: ReadonlyMap<EntityId, RowSource>,
  items: ReadonlyMap<ChunkId, ItemSource>,
): NonNullable<SpecContext['looseTerms']> {
  return [...rows, ...items].flatMap(([id, places]) =>
    places.terms.flatMap(({ label, terms }) =>
      isLooseLabel(label)
        ? terms.flatMap(({ key, span }) =>
            key.startsWith('text:') ? [{ chunk: id as ChunkId, text: text.slice(span.start, span.end) }] : [],
          )
        : [],
    ),
  );
}
