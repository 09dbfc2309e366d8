import type { Printed } from '@/lib/markdown/document/document';
import type { EntityId } from '@/lib/plan/types';

/** Whose line each line is, by 0-based index; the innermost where ranges lie in one another. */
export function ownersOf(printed: Printed): ReadonlyMap<number, EntityId> {
  const owners = new Map<number, EntityId>();
  const outerFirst = [...printed.lines].sort(([, a], [, b]) => b.last - b.first - (a.last - a.first));
  for (const [entity, { first, last }] of outerFirst)
    for (let line = first; line <= last; line++) owners.set(line - 1, entity);
  return owners;
}
