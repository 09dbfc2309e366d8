/**
 * The smallest list that still fails that dropping runs of members leads to, trying at most `budget` times. Delta
 * debugging: halves first, then ever smaller runs.
 */
export function shrunk<T>(
  list: readonly T[],
  fails: (list: readonly T[]) => boolean,
  budget = 600,
): readonly T[] {
  let kept = list;
  let left = budget;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length && left > 0;) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      left--;
      if (fails(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
