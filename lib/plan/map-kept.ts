/** A list with each member changed: the very same list where none is, so that what is remembered by it holds. */
export function mapKept<T>(list: readonly T[], change: (of: T, at: number) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((of, at) => of === list[at]) ? list : changed;
}
